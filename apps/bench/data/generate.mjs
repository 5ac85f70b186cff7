import { generateChallenges } from './challenges.mjs';
import { generateCoCreation } from './co-creation.mjs';
import { generateHistory } from './history.mjs';
import { generateOrganisations } from './organisations.mjs';
import { generatePilots } from './pilots.mjs';
import { generateProposals } from './proposals.mjs';
import { Random } from './random.mjs';
import { Texts } from './texts.mjs';

/** How much there is of each: the size at which performance is promised. */
export const SIZE = { challenges: 20_000, organisations: 5_000, pilots: 8_000, proposals: 60_000, services: 5_000, assignments: 500, ideas: 10_000, workshops: 500 };

const ROWS_AT_ONCE = 2_000;

/** Adds rows, as objects with the table's column names, in statements of some thousands each. */
async function insert(client, table, rows) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]).join(', ');
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE));
    await client.query(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`, [part]);
  }
}

/** Fills a migrated, empty database. The same seed gives the same content, dated up to `now`. */
export async function generate(client, now = new Date()) {
  const random = new Random(20_261_122);
  const { rows: places } = await client.query(`select code, name from place where kind = 'MUNICIPALITY' and valid_to is null order by code`);
  const { rows: terms } = await client.query('select scheme, code, nb from term where parent_code is not null order by code');
  const world = {
    now,
    random,
    texts: new Texts(random),
    places,
    targetGroups: terms.filter((term) => term.scheme === 'TARGET_GROUP'),
    serviceAreas: terms.filter((term) => term.scheme === 'SERVICE_AREA'),
    capabilities: terms.filter((term) => term.scheme === 'CAPABILITY'),
    insert: (table, rows) => insert(client, table, rows),
  };
  await client.query('begin');
  Object.assign(world, await generateOrganisations(world, SIZE.organisations));
  Object.assign(world, await generateChallenges(world, SIZE.challenges));
  Object.assign(world, await generateProposals(world, SIZE.proposals));
  await generatePilots(world, SIZE.pilots);
  await generateCoCreation(world, SIZE);
  await generateHistory(client);
  await client.query('commit');
  await client.query('vacuum analyze');
}
