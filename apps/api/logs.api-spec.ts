import { hashPassword } from '@samskap/identity-api';
import { type SignedIn, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { type Feature, Mails, appendEvent, createLogger, newId } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { featuresOf } from './src/features.js';

/** What must never be written: each stands nowhere else, and what goes wrong below holds them all. */
const CANARIES = {
  password: 'kanari-passord-hest-batteri',
  token: 'KaNaRi9tQxW3vLr8ZpT2mYbD7sHf',
  cookie: 'kAnArI4cookie8Xw2Lq9Zr5Tv1Yb',
  nationalId: '13097248022',
  email: 'kanari.epost@example.no',
} as const;
const EVERYTHING = `${CANARIES.email} ${CANARIES.nationalId} ${CANARIES.token} "${CANARIES.password}"`;

/** A feature in which everything goes wrong, and says so with all that it was given. */
const clumsy: Feature = {
  name: 'clumsy',
  sdl: '',
  reads: [],
  entities: [],
  migrations: [],
  routes: [
    (server, app) => {
      server.get('/clumsy/throws', async () => {
        throw new Error(`Could not do ${EVERYTHING}`, { cause: new Error(EVERYTHING) });
      });
      server.get('/clumsy/database', async () => app.get(DataSource).query(`select $1::int`, [EVERYTHING]));
    },
  ],
  consumers: [
    {
      name: 'clumsy',
      wants: ({ type }) => type === 'clumsy.happened',
      handle: async () => {
        throw new Error(`Nobody told ${EVERYTHING}`);
      },
    },
  ],
  mails: {
    'clumsy.unwritten': {
      compose: async () => {
        throw new Error(EVERYTHING);
      },
    },
    'clumsy.written': { compose: async () => ({ subject: CANARIES.token, paragraphs: [EVERYTHING], action: { label: 'Logg inn', url: `https://example.no/#${CANARIES.token}` } }) },
  },
};

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { viewer { email } userErrors { code } } }';
const CREATE = 'mutation ($input: CreateChallengeInput!) { createChallenge(input: $input) { challenge { id } userErrors { code } } }';

describe('the log', () => {
  const lines: string[] = [];
  let api: TestApi;
  let leader: SignedIn;
  let ownerId: string;

  beforeAll(async () => {
    const logger = createLogger('trace', { write: (line) => void lines.push(line) });
    // Nobody answers there.
    const mailServer = { url: 'smtp://127.0.0.1:1', from: 'post@example.no' };
    api = await TestApi.start([...featuresOf({ name: 'Samskap', demo: false, secure: false }), clumsy], { logger, mailServer, demo: false });
    const agency = await anOrganisation(api);
    ownerId = agency.id;
    leader = await aMember(api, agency, 'LEADER');
    await aPerson(api, { email: CANARIES.email, passwordHash: await hashPassword(CANARIES.password) });
  }, 30_000);

  afterAll(() => api.stop());

  const headers = (cookie = `samskap=${CANARIES.cookie}; annet=${CANARIES.cookie}`) => ({ 'content-type': 'application/json', authorization: `Bearer ${CANARIES.token}`, cookie });
  const post = (payload: string | object, cookie?: string) => api.app.inject({ method: 'POST', url: '/graphql', headers: headers(cookie), payload });
  const get = (url: string) => api.app.inject({ method: 'GET', url, headers: headers() });

  /** The lines that came of some work. */
  async function linesOf(work: () => Promise<unknown>): Promise<string> {
    const before = lines.length;
    await work();
    return lines.slice(before).join('');
  }

  const holds = (text: string): string[] => Object.entries(CANARIES).filter(([, canary]) => text.includes(canary)).map(([name]) => name);

  it('tells nothing of those who sign in, rightly or wrongly', async () => {
    const text = await linesOf(async () => {
      for (const password of [CANARIES.password, `${CANARIES.password}!`]) await post({ query: SIGN_IN, variables: { email: CANARIES.email, password } });
    });
    expect(text).toContain('/graphql');
    expect(holds(text)).toEqual([]);
  });

  it('tells nothing of what could not be read', async () => {
    const text = await linesOf(async () => {
      await post(`{"query": "${EVERYTHING.replaceAll('"', '')}`);
      await post(`{ ${EVERYTHING} }`);
      await post({ query: `{ viewer { email(x: "${EVERYTHING.replaceAll('"', '')}") } }` });
      await post({ query: 'query ($id: Int!) { viewer { email } }', variables: { id: EVERYTHING } });
      await post({ query: SIGN_IN, variables: { email: { text: EVERYTHING } } });
      await post({ query: 'query ($text: String!) { challenges(filter: { text: $text }) { totalCount } }', variables: { text: `${EVERYTHING}\u0000` } });
    });
    expect(holds(text)).toEqual([]);
  });

  it('tells where somebody went, and nothing that stood in the address', async () => {
    const { token, email, nationalId, password } = CANARIES;
    const addresses = [`/logg-inn/id-porten/tilbake?code=${token}&state=${token}`, `/lenke/${token}`, `/invitasjon/${token}?til=${email}`, `/konto/${encodeURIComponent(email)}`, `/sok/${nationalId}?q=${password}`, '/mine-data'];
    const text = await linesOf(async () => {
      for (const address of addresses) await get(address);
    });
    expect(text).toContain('"path":"/lenke/[token]"');
    expect(holds(text)).toEqual([]);
  });

  it('says what went wrong in the database under the id of the request, without the row', async () => {
    await api.dataSource.query(`alter table challenge add constraint clumsy_check check (title not like '%kanari%')`);
    const answers: string[] = [];
    const text = await linesOf(async () => {
      const title = `${CANARIES.token} ${CANARIES.email} ${CANARIES.password} kanari`;
      answers.push((await post({ query: CREATE, variables: { input: { ownerId, title } } }, leader.cookie)).body);
      await api.dataSource.query(`create function clumsy() returns trigger language plpgsql as $$ begin raise exception 'no: %', new; end $$; create trigger clumsy before insert on challenge for each row execute function clumsy()`);
      answers.push((await post({ query: CREATE, variables: { input: { ownerId, title } } }, leader.cookie)).body);
      await get('/clumsy/database');
    });
    expect(text).toContain('clumsy_check');
    const ids = answers.map((answer) => /"requestId":"([^"]+)"/.exec(answer)?.[1] ?? 'none');
    for (const id of ids) expect(text).toMatch(new RegExp(`"requestId":"${id}","msg":"unexpected error"`));
    expect(holds(text)).toEqual([]);
    expect(holds(answers.join(''))).toEqual([]);
  });

  it('says that something was thrown, and nothing of what it held', async () => {
    const text = await linesOf(async () => {
      const { body } = await get('/clumsy/throws');
      expect(holds(body)).toEqual([]);
    });
    expect(text).toContain('unexpected error');
    expect(holds(text)).toEqual([]);
  });

  it('says that a job failed, and neither log nor queue keeps what it held', async () => {
    const text = await linesOf(async () => {
      await api.dataSource.transaction((manager) => appendEvent(manager, { type: 'clumsy.happened', subject: { type: 'Person', id: leader.id }, actorId: null, at: new Date(), data: {} }));
      await api.carryEvents();
      for (let tries = 0; tries < 100 && !lines.some((line) => line.includes('a job failed')); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    });
    expect(text).toContain('a job failed');
    const [queue] = await api.dataSource.query<{ text: string }[]>(`select string_agg(j::text, ' ') as text from pgboss.job j`);
    expect(holds(text + queue!.text)).toEqual([]);
  }, 20_000);

  it('says that a mail did not leave, and neither whose nor what', async () => {
    const text = await linesOf(async () => {
      for (const kind of ['clumsy.unwritten', 'clumsy.written']) {
        await api.dataSource.transaction((manager) => api.app.get(Mails).send(manager, { kind, to: CANARIES.email, personId: null, language: 'NB', key: newId(), data: {} }));
      }
      await api.app.get(Mails).carry();
    });
    expect(text).toContain('a mail did not leave');
    expect(text).toContain('could not be written');
    expect(holds(text)).toEqual([]);
  }, 20_000);

  it('has told nothing in all this', () => {
    expect(lines.length).toBeGreaterThan(20);
    expect(holds(lines.join(''))).toEqual([]);
  });
});
