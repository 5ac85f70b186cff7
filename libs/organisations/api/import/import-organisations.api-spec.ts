import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { anOrganisation } from '@samskap/identity-api/testing';
import { platform } from '@samskap/platform-api';
import { type Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organisations } from '../index.js';
import { aNumber } from '../testing/organisations.builder.js';
import { importOrganisations } from './import-organisations.js';
import { organisationImportMessages } from './import.messages.js';

const HEADER = 'organisasjonsnummer;navn;type;kommune;nettside;enhet;enhetsnummer\n';

describe('importing organisations', () => {
  let api: TestApi;
  let directory: string;

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations]);
    directory = await mkdtemp(join(tmpdir(), 'organisations-'));
  });
  afterAll(async () => {
    await api.stop();
    await rm(directory, { recursive: true });
  });

  const run = async (content: string | Uint8Array, given: { verified?: boolean; dryRun?: boolean; signal?: AbortSignal } = {}) => {
    const path = join(directory, 'fil.csv');
    await writeFile(path, content);
    const signal = given.signal ?? new AbortController().signal;
    return importOrganisations({ dataSource: api.dataSource, files: [path], verified: given.verified ?? false, dryRun: given.dryRun ?? false, signal, now: () => new Date('2026-11-22T12:00:00Z') });
  };
  const counts = ({ read, added, updated, unchanged, skipped }: Awaited<ReturnType<typeof run>>) => ({ read, added, updated, unchanged, skipped });
  const problems = ({ bad }: Awaited<ReturnType<typeof run>>) => bad.map(({ line, code }) => [line, code]);
  const stored = async (organisationNumber: string): Promise<Json> =>
    (await api.dataSource.query(
      `select o.name, o.kind, o.status, o.slug, o.place_code, o.website, r.waiting_since is not null as waits,
         array(select u.name || coalesce(' ' || u.organisation_number, '') from unit u where u.organisation_id = o.id order by u.name) as units,
         array(select e.type from event e where e.subject_id = o.id order by e.id) as events
       from organisation o left join registration r on r.organisation_id = o.id where o.organisation_number = $1`,
      [organisationNumber],
    ))[0];

  it('adds them with their units, one event each, and they wait for an administrator', async () => {
    const [one, two, unitNumber] = [aNumber(), aNumber(), aNumber()];
    const report = await run(`${HEADER}${one};Ås kommune;offentlig;Ås;www.as.kommune.no;Barn og unge;${unitNumber}\n${one};;;;;Kultur;\n${two};Ås frivilligsentral;frivillig;3218;;;\n`);
    expect(counts(report)).toEqual({ read: 3, added: 2, updated: 1, unchanged: 0, skipped: 0 });
    expect(await stored(one)).toEqual({
      name: 'Ås kommune',
      kind: 'PUBLIC_AGENCY',
      status: 'PENDING',
      slug: 'as-kommune',
      place_code: '3218',
      website: 'https://www.as.kommune.no',
      waits: true,
      units: [`Barn og unge ${unitNumber}`, 'Kultur'],
      events: ['organisation.imported'],
    });
    expect(await stored(two)).toMatchObject({ kind: 'VOLUNTARY_ORGANISATION', status: 'PENDING', place_code: '3218', units: [] });
  });

  it('adds them as verified only when told so, from Windows-1252 and with commas too', async () => {
    const number = aNumber();
    await run(Buffer.from(`orgnr,name,kind\n${number},"Høvåg, Øst",social enterprise\n`, 'latin1'), { verified: true });
    expect(await stored(number)).toMatchObject({ name: 'Høvåg, Øst', kind: 'SOCIAL_ENTERPRISE', status: 'VERIFIED', waits: false });
  });

  it('adds nothing twice, and leaves alone what is here, but for units that are new', async () => {
    const number = aNumber();
    const content = `${HEADER}${number};Lag A;lag;;;Nord;\n`;
    await run(content);
    expect(counts(await run(content, { verified: true }))).toEqual({ read: 1, added: 0, updated: 0, unchanged: 1, skipped: 0 });
    const again = await run(`${HEADER}${number};Lag B;lag;;;nord;\n${number};;;;;Sør;\n`, { verified: true });
    expect(counts(again)).toEqual({ read: 2, added: 0, updated: 1, unchanged: 1, skipped: 0 });
    expect(again.notes).toEqual([{ code: 'KEPT', given: 'Lag A', file: expect.any(String), line: 2 }]);
    expect(await stored(number)).toMatchObject({ name: 'Lag A', status: 'PENDING', units: ['Nord', 'Sør'], events: ['organisation.imported', 'organisation.units-imported'] });
  });

  it('names each row that it cannot take, with its line and why, and takes the others', async () => {
    const [good, other, taken, unitNumber] = [aNumber(), aNumber(), aNumber(), aNumber()];
    const agency = await anOrganisation(api);
    await api.dataSource.query('insert into unit (id, organisation_id, name, organisation_number) values ($1, $1, $2, $3)', [agency.id, 'Avdeling', taken]);
    const rows = [
      `${good};Bra;bedrift;;;;`,
      ';Uten nummer;bedrift;;;;',
      '123456789;Galt nummer;bedrift;;;;',
      `${other};;bedrift;;;;`,
      `${other};Uten type;;;;;`,
      `${other};Ukjent type;romskip;;;;`,
      `${other};Ukjent sted;bedrift;Narnia;;;`,
      `${other};Nettside;bedrift;;javascript:alert(1);;`,
      `${other};Ring 01010000382;bedrift;;;;`,
      `${other};${'x'.repeat(121)};bedrift;;;;`,
      `${other};Enhet;bedrift;;;;${unitNumber}`,
      `${other};Enhetsnummer;bedrift;;;Nord;123456789`,
      `${taken};Er en enhet;bedrift;;;;`,
      `${good};Noe annet;bedrift;;;;`,
      `${good};;;;;Nord;${taken}`,
      `${other};For få`,
      `${other};For;mange;;;;;x`,
    ];
    const report = await run(`${HEADER}${rows.join('\n')}\n`);
    expect(problems(report).sort(([a], [b]) => Number(a) - Number(b))).toEqual([
      [3, 'NO_NUMBER'],
      [4, 'NUMBER'],
      [5, 'NO_NAME'],
      [6, 'NO_KIND'],
      [7, 'KIND'],
      [8, 'PLACE'],
      [9, 'WEBSITE'],
      [10, 'NATIONAL_ID'],
      [11, 'NAME_TOO_LONG'],
      [12, 'NO_UNIT_NAME'],
      [13, 'UNIT_NUMBER'],
      [14, 'NUMBER_TAKEN'],
      [15, 'OTHER_CONTENT'],
      [16, 'NUMBER_TAKEN'],
      [17, 'FEWER_CELLS'],
      [18, 'MORE_CELLS'],
    ]);
    expect(counts(report)).toEqual({ read: 17, added: 1, updated: 0, unchanged: 0, skipped: 16 });
    for (const { code } of report.bad) expect(Object.keys(organisationImportMessages[code] ?? {})).toEqual(['NB', 'NN', 'EN']);
    expect(await stored(other)).toBeUndefined();
  });

  it('says what would happen and stores nothing in a dry run, and stores nothing when it is interrupted', async () => {
    const number = aNumber();
    const content = `${HEADER}${number};Prøve;bedrift;;;;\n`;
    expect(counts(await run(content, { dryRun: true }))).toMatchObject({ added: 1 });
    expect((await run(content, { signal: AbortSignal.abort() })).interrupted).toBe(true);
    expect(await stored(number)).toBeUndefined();
  });

  it('tells of a file that it cannot read', async () => {
    expect(problems(await run('navn;type\nA;bedrift\n'))).toEqual([[0, 'NO_NUMBER_COLUMN']]);
    expect(problems(await run('orgnr;type\n1;bedrift\n'))).toEqual([[0, 'NO_NAME_COLUMN']]);
    expect(problems(await run(''))).toEqual([[0, 'FILE_EMPTY']]);
    expect(problems(await run(`${HEADER}${aNumber()};"Åpen;bedrift;;;;\n`))).toEqual([[2, 'UNCLOSED_QUOTE']]);
  });
});
