import { COLUMN_CLASSES, type ColumnClasses, type Feature, RateLimits, Registry } from '@samskap/platform-api';
import { DataSource } from 'typeorm';
import { Sessions } from '../sessions/sessions.service.js';
import { mineData } from './mine-data.js';
import { PersonalViewsRegister } from './personal-views.service.js';

const FILE = 'samskap-mine-data.json';

/** GET /mine-data: all that is kept of whoever has the session, as a file. The address is nothing without the session. */
export const mineDataRoute: NonNullable<Feature['routes']>[number] = (server, app) => {
  // HEAD would count as a download without being one.
  server.get('/mine-data', { exposeHeadRoute: false }, async (request, reply) => {
    const viewer = await app.get(Sessions).viewerOf(request);
    if (viewer.personId === null) return reply.code(401).send({ status: 'sign in' });
    if (!(await app.get(RateLimits).take('download', viewer.personId))) return reply.code(429).send({ status: 'too many' });
    const classes = app.get<ColumnClasses>(COLUMN_CLASSES);
    const data = await app.get(DataSource).transaction('REPEATABLE READ', (manager) => mineData(manager, classes, app.get(Registry), viewer));
    await app.get(PersonalViewsRegister).noteDownload(viewer.personId, viewer.now);
    return reply
      .headers({ 'content-disposition': `attachment; filename="${FILE}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(data, null, 2));
  });
};
