import { type FileRoute, MAIL_SETTINGS, type MailSettings, type Viewer, and, query, raw, sql, value, viewerSql } from '@samskap/platform-api';
import { qrSvg } from '@samskap/platform-api/files';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayBeCode } from '../workshop-code.js';
import { hostsWorkshop } from '../workshop.policy.js';

/**
 * What a phone reads to join: for the hosts, who put it on a wall, and of the code that somebody has already. That one is drawn as it is
 * given, right or wrong: otherwise anyone could try codes here until one is right.
 */
export const joinCode: FileRoute = {
  path: '/verksted/:slug/qr.svg',
  make: async ({ params, query: asked, viewer }, app) => {
    const given = asked['kode']?.toUpperCase();
    const code = given === undefined ? await codeForHosts(app, params['slug'], viewer) : mayBeCode(given) ? given : null;
    if (code === null) return null;
    const address = `${app.get<MailSettings>(MAIL_SETTINGS).publicUrl}/bli-med?kode=${code}`;
    return { name: `${params['slug']}.svg`, type: 'image/svg+xml', body: await qrSvg(address), inline: true };
  },
};

async function codeForHosts(app: INestApplicationContext, slug: string | undefined, viewer: Viewer): Promise<string | null> {
  const [found] = await query<{ code: string }>(
    app.get(DataSource).manager,
    sql`select w.code from workshop w where ${and(sql`w.slug = ${value(slug, 'text')}`, hostsWorkshop(raw('w'), viewerSql(viewer.shape)))}`,
    { viewer, variables: {} },
  );
  return found?.code ?? null;
}
