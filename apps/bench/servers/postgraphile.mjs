/** PostGraphile 4 in its production setting. It asks nobody who they are: no session, no viewer, only what is public. */
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC -c jit=off' });

const handle = postgraphile(pool, ['public'], {
  graphqlRoute: '/graphql',
  graphiql: false,
  disableQueryLog: true,
  disableDefaultMutations: true,
  dynamicJson: true,
  ignoreRBAC: true,
  ignoreIndexes: false,
  setofFunctionsContainNulls: false,
  legacyRelations: 'omit',
});

createServer((request, response) => {
  if (request.method !== 'POST') return void response.end('ready');
  handle(request, response, () => response.writeHead(404).end());
}).listen(Number(process.env.PORT), '127.0.0.1');
