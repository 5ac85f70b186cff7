import { type FileRoute, MAIL_SETTINGS, type MailSettings, or, query, raw, sql, value, viewerSql } from '@samskap/platform-api';
import { qrSvg } from '@samskap/platform-api/files';
import { DataSource } from 'typeorm';
import { hostsWorkshop } from '../workshop.policy.js';

/** What a phone reads to join: for the hosts, who put it on a wall, and for whoever has the code already. */
export const joinCode: FileRoute = {
  path: '/verksted/:slug/qr.svg',
  make: async ({ params, query: asked, viewer }, app) => {
    const workshop = raw('w');
    const known = sql`(${workshop}.status <> 'PLANNED' and ${workshop}.code = ${value(asked['kode']?.toUpperCase() ?? null, 'text')})`;
    const [found] = await query<{ code: string }>(
      app.get(DataSource).manager,
      sql`select w.code from workshop w where w.slug = ${value(params['slug'], 'text')} and ${or(hostsWorkshop(workshop, viewerSql(viewer.shape)), known)}`,
      { viewer, variables: {} },
    );
    if (!found) return null;
    const address = `${app.get<MailSettings>(MAIL_SETTINGS).publicUrl}/bli-med?kode=${found.code}`;
    return { name: `${params['slug']}.svg`, type: 'image/svg+xml', body: await qrSvg(address), inline: true };
  },
};
