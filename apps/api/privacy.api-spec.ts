import { type SignedIn, aMember, aPerson, anOrganisation } from '@samskap/identity-api/testing';
import { hashPassword, personalViewsRound } from '@samskap/identity-api';
import { consentTexts } from '@samskap/identity-contract/consents';
import { type ColumnClasses, type PersonalTable, newId, personalTables } from '@samskap/platform-api';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { featuresOf } from './src/features.js';

const features = featuresOf({ name: 'Samskap', demo: true, secure: false });
const classes: ColumnClasses = Object.assign({}, ...features.map((feature) => feature.columns ?? {}));
const tables = personalTables(classes);

const ERASE = 'mutation ($email: String!, $password: String) { eraseMe(input: { email: $email, currentPassword: $password }) { erased userErrors { code message path } } }';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** Someone whose every own column holds something that stands nowhere else. */
interface Marked extends SignedIn {
  readonly email: string;
  /** By `table.column`: how the mark reads as text. */
  readonly own: Map<string, string>;
  readonly secret: Map<string, string>;
}

let marks = 0;

/** A value of a type that stands nowhere else, and how it reads as text. */
function mark(type: string, about: string): { value: unknown; text: string } {
  marks += 1;
  const word = `kanari-${about}-${marks}`;
  const instant = new Date(Date.UTC(2031, 0, 1) + marks * 86_461_000);
  switch (type) {
    case 'uuid':
      return ((id) => ({ value: id, text: id }))(newId());
    case 'boolean':
      return { value: true, text: 'true' };
    case 'smallint':
    case 'integer':
    case 'bigint':
      return { value: 700_000 + marks, text: String(700_000 + marks) };
    case 'date':
      return { value: instant.toISOString().slice(0, 10), text: instant.toISOString().slice(0, 10) };
    case 'timestamp with time zone':
      return { value: instant, text: instant.toISOString().slice(0, 19) };
    case 'jsonb':
    case 'json':
      return { value: JSON.stringify({ mark: word }), text: word };
    case 'ARRAY':
      return { value: [word], text: word };
    case 'bytea':
      return { value: Buffer.from(word), text: Buffer.from(word).toString('hex') };
    default:
      return { value: word, text: word };
  }
}

/** Too little to be a mark: it stands in many places. */
const telling = (text: string): boolean => text !== 'true';

describe('what is kept of people', () => {
  let api: TestApi;
  const columns = new Map<string, Column[]>();

  beforeAll(async () => {
    api = await TestApi.start(features);
    const found = await api.dataSource.query<(Column & { table: string })[]>(
      `select table_name as "table", column_name as name, data_type as type, is_nullable = 'NO' and column_default is null and is_identity = 'NO' as required
       from information_schema.columns where table_schema = 'public' order by ordinal_position`,
    );
    for (const column of found) columns.set(column.table, [...(columns.get(column.table) ?? []), column]);
    // Marks fit no list of allowed values, and rows that they stand in point at nothing and are more than one where there should be one.
    await api.dataSource.query(`do $$ declare c record; begin
      for c in select conrelid::regclass as name, conname from pg_constraint where contype in ('c', 'f') and connamespace = 'public'::regnamespace loop
        execute format('alter table %s drop constraint %I', c.name, c.conname);
      end loop;
      for c in select i.indexrelid::regclass as name from pg_index i join pg_class t on t.oid = i.indrelid
        where i.indisunique and i.indexprs is not null and t.relnamespace = 'public'::regnamespace loop
        execute format('drop index %s', c.name);
      end loop; end $$`);
  }, 30_000);

  afterAll(() => api.stop());

  const typeOf = (table: string, name: string): string => columns.get(table)!.find((column) => column.name === name)!.type;

  /** A person with a row in every table that holds anything of people. */
  async function marked(about: string): Promise<Marked> {
    const email = `kanari-epost-${about}@example.no`;
    const person = await aPerson(api, { name: `Kanari Navn ${about}`, email, passwordHash: await hashPassword('riktig hest') });
    const found: Marked = { ...person, email, own: new Map([['person.name', person.name], ['person.email', email]]), secret: new Map() };
    await markPerson(found, about);
    for (const table of tables.filter((one) => one.table !== 'person' && one.whose.length > 0)) await plant(table, found, about);
    return found;
  }

  async function markPerson(person: Marked, about: string): Promise<void> {
    const { own } = tables.find(({ table }) => table === 'person')!;
    // These decide whether the person may sign in at all.
    for (const { name } of own.filter((column) => !['name', 'email', 'administrator', 'suspended_at', 'erased_at'].includes(column.name))) {
      const { value, text } = mark(typeOf('person', name), about);
      await api.dataSource.query(`update person set "${name}" = $1 where id = $2`, [value, person.id]);
      person.own.set(`person.${name}`, text);
    }
  }

  async function plant(table: PersonalTable, person: Marked, about: string): Promise<void> {
    const row = new Map<string, unknown>();
    for (const { name, type } of columns.get(table.table)!.filter((column) => column.required)) row.set(name, mark(type, 'annet').value);
    for (const { name } of table.own) {
      const { value, text } = mark(typeOf(table.table, name), about);
      row.set(name, value);
      person.own.set(`${table.table}.${name}`, text);
    }
    for (const name of table.secret) {
      const { value, text } = mark(typeOf(table.table, name), about);
      row.set(name, value);
      person.secret.set(`${table.table}.${name}`, text);
    }
    const [session] = await api.dataSource.query<{ id: string }[]>('select id from session where person_id = $1', [person.id]);
    for (const { name, kind } of table.whose) {
      row.set(name, kind === 'address' ? person.email : kind === 'through' ? session!.id : person.id);
      if (kind === 'address') person.own.set(`${table.table}.${name}`, person.email);
    }
    const names = [...row.keys()];
    await api.dataSource.query(`insert into "${table.table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`, [...row.values()]);
  }

  const download = (caller: SignedIn | null) => api.app.inject({ method: 'GET', url: '/mine-data', headers: caller ? { cookie: caller.cookie } : {} });

  /** Everything in the database, as text: also the queue's tables. */
  async function everything(): Promise<string> {
    const all = await api.dataSource.query<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not like 'pg\\_%' and schemaname <> 'information_schema'`,
    );
    const texts = await Promise.all(all.map(({ name }) => api.dataSource.query<{ text: string }[]>(`select coalesce(string_agg(t::text, E'\\n'), '') as text from ${name} t`)));
    return texts.map(([found]) => found!.text).join('\n').replaceAll(/(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/g, '$1T$2');
  }

  const found = (marksOf: ReadonlyMap<string, string>, text: string): string[] => [...marksOf].filter(([, value]) => telling(value) && text.includes(value)).map(([column]) => column);
  const tellingColumns = (marksOf: ReadonlyMap<string, string>): string[] => [...marksOf].filter(([, value]) => telling(value)).map(([column]) => column);

  it('is all in the download: every own column of every table, nothing secret, and nothing of anyone else', async () => {
    const [one, other] = [await marked('a'), await marked('b')];
    const response = await download(one);
    expect([response.statusCode, response.headers['content-disposition'], response.headers['cache-control'], response.headers['x-content-type-options']]).toEqual([
      200, 'attachment; filename="samskap-mine-data.json"', 'no-store', 'nosniff',
    ]);
    expect(found(one.own, response.body)).toEqual(tellingColumns(one.own));
    expect(one.own.size).toBeGreaterThan(40);
    expect(found(one.secret, response.body)).toEqual([]);
    expect([...found(other.own, response.body), ...found(other.secret, response.body)]).toEqual([]);
    expect(JSON.parse(response.body)['Opplysninger om deg']['Kontoen din']).toMatchObject([{ Navn: one.name, 'E-post': one.email }]);
  });

  it('is nothing to whoever comes without the session, or too often, and that it was fetched is kept', async () => {
    expect((await download(null)).statusCode).toBe(401);
    const person = await aPerson(api);
    const codes: number[] = [];
    for (let times = 0; times < 12; times += 1) codes.push((await download(person)).statusCode);
    expect([codes.filter((code) => code === 200).length, codes.at(-1)]).toEqual([10, 429]);
    const { viewer } = await api.data(person, '{ viewer { personalDataViews { seen by { id } } } }');
    expect(viewer.personalDataViews).toEqual([{ seen: 'DOWNLOAD', by: { id: person.id } }]);
  });

  it('is gone from the whole database when the account is erased; what they did reads with another name', async () => {
    const [gone, stays] = [await marked('c'), await marked('d')];
    for (const { table, references, cleared } of tables) {
      for (const { name } of [...references, ...cleared]) {
        const row = new Map(columns.get(table)!.filter((column) => column.required).map(({ name: key, type }) => [key, mark(type, 'arbeid').value]));
        row.set(name, gone.id);
        await api.dataSource.query(`insert into "${table}" (${[...row.keys()].map((key) => `"${key}"`).join(', ')}) values (${[...row].map((_, index) => `$${index + 1}`).join(', ')})`, [...row.values()]);
      }
    }
    await api.dataSource.query(`insert into pgboss.job (name, data, start_after) select name, $1, now() + interval '1 day' from pgboss.queue where name not like '\\_\\_%' limit 1`, [{ to: gone.email }]);
    expect(await everything()).toContain(`{"to": "${gone.email}"}`.replaceAll('"', '""'));
    await api.dataSource.query(`delete from membership where person_id in ($1, $2)`, [gone.id, stays.id]);
    const kept = await api.dataSource.query<{ table: string; count: number }[]>(countsOfReferences(gone.id));
    expect((await api.data(gone, ERASE, { email: 'en.annen@example.no', password: 'riktig hest' })).eraseMe.userErrors).toMatchObject([{ code: 'WRONG_EMAIL', path: ['email'] }]);
    expect((await api.data(gone, ERASE, { email: gone.email, password: 'feil hest' })).eraseMe.userErrors).toMatchObject([{ code: 'WRONG_PASSWORD' }]);
    expect((await api.data(gone, ERASE, { email: gone.email.toUpperCase(), password: 'riktig hest' })).eraseMe).toEqual({ erased: true, userErrors: [] });
    const left = await everything();
    expect([...found(gone.own, left), ...found(gone.secret, left)]).toEqual([]);
    expect(tellingColumns(stays.own).filter((column) => !column.startsWith('membership.') && !found(stays.own, left).includes(column))).toEqual([]);
    expect(await api.dataSource.query(countsOfReferences(gone.id))).toEqual(kept.map(({ table, count }) => ({ table, count: count + (table === 'event.actor_id' ? 1 : 0) })));
    expect(kept.every(({ count }) => count > 0)).toBe(true);
    expect((await api.data(gone, '{ viewer { email } }')).viewer).toBeNull();
    expect(await api.dataSource.query('select name, password_hash from person where id = $1', [gone.id])).toEqual([{ name: 'Slettet konto', password_hash: null }]);
  });

  const countsOfReferences = (id: string): string =>
    tables.flatMap(({ table, references }) => references.map(({ name }) => `select '${table}.${name}' as table, count(*)::int as count from "${table}" where "${name}" = '${id}'`)).join(' union all ');

  it('is told before it is erased: what stays, and how much of it', async () => {
    const person = await aPerson(api);
    await api.dataSource.query(`insert into question (id, challenge_id, asked_by, text, asked_at) values ($1, $1, $2, 'Hvem kan delta?', now())`, [newId(), person.id]);
    const { viewer } = await api.data(person, '{ viewer { erasure { hindrances { id } kept { kind label count } } } }', {}, 'nn');
    expect(viewer.erasure).toEqual({ hindrances: [], kept: [{ kind: 'question', label: 'Spørsmål du har stilt', count: 1 }] });
  });

  it('stays while nobody else leads an organisation and can sign in, or runs the installation', async () => {
    const organisation = await anOrganisation(api, { name: 'Startsporet' });
    const leader = await aMember(api, organisation, 'LEADER');
    await api.dataSource.query('update session set created_at = now() where person_id = $1', [leader.id]);
    const [{ email }] = await api.dataSource.query<[{ email: string }]>('select email from person where id = $1', [leader.id]);
    expect((await api.data(leader, '{ viewer { erasure { hindrances { name } } } }')).viewer.erasure.hindrances).toEqual([{ name: 'Startsporet' }]);
    const { eraseMe } = await api.data(leader, ERASE, { email });
    expect(eraseMe).toEqual({ erased: null, userErrors: [{ code: 'SOLE_LEADER', message: expect.stringContaining('«Startsporet»'), path: null }] });
    const other = await aMember(api, organisation, 'LEADER');
    await api.dataSource.query('update person set suspended_at = now() where id = $1', [other.id]);
    expect((await api.data(leader, ERASE, { email })).eraseMe.userErrors).toMatchObject([{ code: 'SOLE_LEADER' }]);
    await api.dataSource.query('update person set suspended_at = null where id = $1', [other.id]);
    await api.dataSource.query('update person set administrator = (id = $1)', [leader.id]);
    expect((await api.data(leader, ERASE, { email })).eraseMe.userErrors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }]);
    await aPerson(api, { administrator: true });
    expect((await api.data(leader, ERASE, { email })).eraseMe.erased).toBe(true);
    expect(await api.dataSource.query('select 1 from membership where person_id = $1', [leader.id])).toEqual([]);
  });

  it('is asked for again when the sign-in is old and there is no password', async () => {
    const person = await aPerson(api, { email: 'gammel@example.no' });
    expect((await api.data(person, ERASE, { email: 'gammel@example.no' })).eraseMe.userErrors).toMatchObject([{ code: 'RECENT_SIGN_IN' }]);
  });

  it('tells its person who saw it, once a day for each who did, and not what they saw themselves', async () => {
    const [administrator, person] = [await aPerson(api, { administrator: true, name: 'Ada Administrator' }), await aPerson(api, { name: 'Sett Person', email: 'sett@example.no' })];
    const look = '{ accounts(filter: { text: "sett@example.no" }) { nodes { id email } } }';
    for (const day of ['2027-03-01', '2027-03-02']) {
      api.clock.set(new Date(`${day}T10:00:00Z`));
      for (let times = 0; times < 2; times += 1) expect((await api.data(administrator, look)).accounts.nodes).toEqual([{ id: person.id, email: 'sett@example.no' }]);
    }
    await api.data(administrator, '{ accounts(filter: { text: "Ada Administrator" }) { nodes { email } } }');
    const mine = '{ viewer { personalDataViews { seen at by { name } } } }';
    const [today, before] = (await api.data(person, mine)).viewer.personalDataViews;
    expect([today, before]).toEqual([2, 1].map((day) => ({ seen: 'ACCOUNT', at: `2027-03-0${day}T10:00:00.000Z`, by: { name: 'Ada Administrator' } })));
    expect((await api.data(administrator, mine)).viewer.personalDataViews).toEqual([]);
    await personalViewsRound.run(api.app, new Date('2028-02-29T12:00:00Z'));
    expect((await api.data(person, mine)).viewer.personalDataViews).toEqual([today]);
    api.clock.set(null);
  });

  it('is kept with the words that were agreed to, and for how long they stood', async () => {
    const person = await aPerson(api);
    const set = 'mutation ($kind: ConsentKind!, $given: Boolean!) { setConsent(input: { kind: $kind, given: $given }) { viewer { consents { kind text withdrawnAt } } userErrors { code path } } }';
    for (let times = 0; times < 2; times += 1) {
      const { consents } = (await api.data(person, set, { kind: 'CONTACT', given: true }, 'nn')).setConsent.viewer;
      expect(consents).toEqual([{ kind: 'CONTACT', text: consentTexts.CONTACT.texts.NN, withdrawnAt: null }]);
    }
    expect((await api.data(person, set, { kind: 'CONTACT', given: false })).setConsent.viewer.consents).toEqual([{ kind: 'CONTACT', text: consentTexts.CONTACT.texts.NN, withdrawnAt: expect.any(String) }]);
    expect((await api.data(person, set, { kind: 'ACCOUNT', given: false })).setConsent.userErrors).toEqual([{ code: 'CONSENT_ENDS_WITH_ACCOUNT', path: ['given'] }]);
  });

  it('is not given to whoever registers the address anew', async () => {
    const person = await aPerson(api, { email: 'igjen@example.no', passwordHash: await hashPassword('riktig hest') });
    await api.data(person, ERASE, { email: 'igjen@example.no', password: 'riktig hest' });
    const again = await aPerson(api, { email: 'igjen@example.no', name: 'Kari Igjen' });
    const { viewer } = await api.data(again, '{ viewer { person { name } memberships { role } consents { kind } personalDataViews { seen } erasure { kept { kind } } } }');
    expect(viewer).toEqual({ person: { name: 'Kari Igjen' }, memberships: [], consents: [], personalDataViews: [], erasure: { kept: [] } });
  });
});
