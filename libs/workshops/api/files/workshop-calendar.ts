import { type FileRoute, MAIL_SETTINGS, type MailSettings, query, raw, sql, value, viewerSql } from '@samskap/platform-api';
import { calendar } from '@samskap/platform-api/files';
import { DataSource } from 'typeorm';
import { workshopPolicy } from '../workshop.policy.js';

interface Entry {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly question: string;
  readonly online: string | null;
  readonly place: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
}

/** A workshop for a calendar; it says nothing of who comes. */
export const workshopCalendar: FileRoute = {
  path: '/verksted/:slug/kalender.ics',
  make: async ({ params, viewer }, app) => {
    const [found] = await query<Entry>(
      app.get(DataSource).manager,
      sql`select w.id, w.version, w.title, w.question, w.online_url as online, nullif(concat_ws(', ', w.venue, (select p.name from place p where p.code = w.place_code)), '') as place,
            w.starts_at as "startsAt", w.ends_at as "endsAt", w.updated_at as "changedAt"
          from workshop w where w.slug = ${value(params['slug'], 'text')} and ${workshopPolicy.read(raw('w'), viewerSql(viewer.shape))}`,
      { viewer, variables: {} },
    );
    if (!found) return null;
    const { question, online, ...entry } = found;
    const url = `${app.get<MailSettings>(MAIL_SETTINGS).publicUrl}/verksted/${params['slug']}`;
    const description = [question, online].filter((line) => line !== null).join('\n\n');
    return { name: `${params['slug']}.ics`, type: 'text/calendar; charset=utf-8', body: await calendar(entry.title, [{ ...entry, description, url }]) };
  },
};
