import { type FileRoute, MAIL_SETTINGS, type MailSettings, isUuid, query, raw, sql, value, viewerSql } from '@samskap/platform-api';
import { calendar } from '@samskap/platform-api/files';
import { DataSource } from 'typeorm';
import { assignmentPolicy } from '../assignment.policy.js';

interface Entry {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly task: string;
  readonly contact: string;
  readonly place: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
  readonly changedAt: Date;
}

/** One slot of an assignment, or all of them, for a calendar; it says nothing of who comes. */
export const slotCalendar: FileRoute = {
  path: '/frivillig/:slug/kalender.ics',
  make: async ({ params, query: asked, viewer }, app) => {
    const slot = asked['tid'];
    if (slot !== undefined && !isUuid(slot)) return null;
    const only = slot === undefined ? sql`` : sql` and s.id = ${value(slot, 'uuid')}`;
    const found = await query<Entry>(
      app.get(DataSource).manager,
      sql`select s.id, s.version, a.title, a.task, concat_ws(', ', a.contact_name, nullif(a.contact_telephone, '')) as contact, s.starts_at as "startsAt", s.ends_at as "endsAt", s.cancelled,
            greatest(s.changed_at, a.updated_at) as "changedAt", nullif(concat_ws(', ', a.meeting_point, (select p.name from place p where p.code = a.place_code)), '') as place
          from volunteer_assignment a join assignment_slot s on s.assignment_id = a.id
          where a.slug = ${value(params['slug'], 'text')}${only} and ${assignmentPolicy.read(raw('a'), viewerSql(viewer.shape))} order by s.starts_at, s.id`,
      { viewer, variables: {} },
    );
    if (!found[0]) return null;
    const url = `${app.get<MailSettings>(MAIL_SETTINGS).publicUrl}/frivillig/${params['slug']}`;
    const entries = found.map(({ task, contact, ...entry }) => ({ ...entry, description: `${task}\n\n${contact}`, url }));
    return { name: `${params['slug']}.ics`, type: 'text/calendar; charset=utf-8', body: await calendar(found[0].title, entries) };
  },
};
