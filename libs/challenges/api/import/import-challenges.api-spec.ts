import { catalogue } from '@samskap/catalogue-api';
import { identity } from '@samskap/identity-api';
import { anOrganisation } from '@samskap/identity-api/testing';
import { organisations } from '@samskap/organisations-api';
import { partners } from '@samskap/partners-api';
import { platform } from '@samskap/platform-api';
import type { ImportReport } from '@samskap/platform-api/reading';
import { TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Challenge } from '../challenge.entity.js';
import { challenges } from '../index.js';
import { csvOf, someNotices } from '../testing/notices.builder.js';
import { type ImportSettings, importChallenges } from './import-challenges.js';

const NOW = new Date('2026-03-02T10:00:00Z');

describe('an import of challenges', () => {
  let api: TestApi;
  let directory: string;
  let owner: { readonly id: string };

  beforeAll(async () => {
    api = await TestApi.start([platform({ name: 'Samskap', demo: true, secure: false }), catalogue, identity, organisations, partners, challenges]);
    directory = await mkdtemp(join(tmpdir(), 'import-'));
  });
  beforeEach(async () => {
    owner = await anOrganisation(api, { name: 'Vestby kommune', placeCode: '3216' });
  });
  afterAll(async () => {
    await api.stop();
    await rm(directory, { recursive: true });
  });

  let made = 0;
  const file = async (content: string | Uint8Array): Promise<string> => {
    made += 1;
    const path = join(directory, `${made}.csv`);
    await writeFile(path, content);
    return path;
  };
  const run = (files: string[], given: Partial<ImportSettings> = {}): Promise<ImportReport> =>
    importChallenges({
      dataSource: api.dataSource, files, ownerId: owner.id, source: 'csv', wishes: new Map(), language: 'NB', places: ['3216'], targetGroups: [], publish: false, dryRun: false,
      signal: new AbortController().signal, now: () => NOW, onProgress: () => undefined, ...given,
    });
  const stored = () => api.dataSource.getRepository(Challenge).find({ where: { ownerId: owner.id }, order: { id: 'asc' } });
  const events = async () => (await api.dataSource.query<{ type: string }[]>('select e.type from event e join challenge c on c.id = e.subject_id where c.owner_id = $1 order by e.id', [owner.id])).map(({ type }) => type);
  const counts = ({ read, added, updated, unchanged, skipped }: ImportReport) => ({ read, added, updated, unchanged, skipped });
  const told = (remarks: ImportReport['bad']) => remarks.map(({ file: path, line, code }) => `${basename(path)}:${line} ${code}`);

  it('adds each row with its codes and its event, and adds nothing the second time', async () => {
    const path = await file('Referanse;Tittel;Beskrivelse;Frist;Kommunenummer;CPV;Verdi\n17;Avlastning;"<p>Én</p><p>To</p>";01.05.2026 12:00;3019;85312510;1,2 MNOK\n');
    expect(counts(await run([path]))).toEqual({ read: 1, added: 1, updated: 0, unchanged: 0, skipped: 0 });
    const [challenge] = await stored();
    expect(challenge).toMatchObject({
      title: 'Avlastning', need: 'Én\n\nTo', slug: 'avlastning', status: 'DRAFT', route: 'CALL', deadline: new Date('2026-05-01T10:00:00Z'), budgetTo: 1_200_000, source: 'csv', sourceKey: '17', version: 1,
    });
    expect(await api.dataSource.query('select code from challenge_place where challenge_id = $1', [challenge!.id])).toEqual([{ code: '3216' }]);
    expect(await api.dataSource.query('select scheme, code from challenge_term where challenge_id = $1', [challenge!.id])).toEqual([{ scheme: 'SERVICE_AREA', code: 'nav-og-arbeid.oppfolging-til-arbeid' }]);
    expect(counts(await run([path]))).toEqual({ read: 1, added: 0, updated: 0, unchanged: 1, skipped: 0 });
    expect(await events()).toEqual(['challenge.imported']);
  });

  it('knows a row without a reference by what it says', async () => {
    const path = await file('tittel,beskrivelse\nLeksehjelp,Flere trenger ro.\nLeksehjelp,Flere trenger hjelp.\n');
    await run([path]);
    expect(counts(await run([path]))).toMatchObject({ added: 0, unchanged: 2 });
    const slugs = (await stored()).map(({ slug, id }) => slug.replace(id.slice(-8), 'ID'));
    expect(slugs).toEqual(['leksehjelp', 'leksehjelp-ID']);
  });

  it('says in a dry run what would happen, and stores nothing', async () => {
    const path = await file('id;tittel;beskrivelse\n1;Leksehjelp;Ro\n2;;Uten navn\n');
    const report = await run([path], { dryRun: true });
    expect(counts(report)).toEqual({ read: 2, added: 1, updated: 0, unchanged: 0, skipped: 1 });
    expect(await stored()).toEqual([]);
  });

  it('names every bad row by line and reason, and takes the others', async () => {
    const path = await file(
      ['id;tittel;beskrivelse;frist', '1;God;"over\r\nto linjer";', '2;;Uten tittel;', '3;Dårlig frist;Tekst;31.02.2026', '4;Nummer;Ring 010190 00083;', '5;For mange;a;b;c', '6;For få', '1;God;noe annet;', '7;Også god;Tekst;'].join('\r\n'),
    );
    const report = await run([path]);
    const name = basename(path);
    expect(told(report.bad)).toEqual([`${name}:4 NO_TITLE`, `${name}:5 DATE`, `${name}:6 NATIONAL_ID`, `${name}:7 MORE_CELLS`, `${name}:8 FEWER_CELLS`, `${name}:9 SAME_KEY`]);
    expect((await stored()).map(({ title }) => title)).toEqual(['God', 'Også god']);
    expect(counts(report)).toEqual({ read: 8, added: 2, updated: 0, unchanged: 0, skipped: 6 });
  });

  it('names files that it cannot use, and reads the others', async () => {
    const files = [await file(''), await file('farge;form\nblå;rund\n'), await file('tittel;farge\nA;blå\n'), await file('tittel;behov\nGod;Tekst\n"Åpen;Tekst\n')];
    const report = await run(files);
    expect(report.bad.map(({ code, line }) => [code, line])).toEqual([['FILE_EMPTY', 0], ['NO_TITLE_COLUMN', 0], ['NO_NEED_COLUMN', 0], ['UNCLOSED_QUOTE', 3]]);
    expect(report.added).toBe(1);
  });

  it('updates a challenge whose row has changed, again and again, until someone has touched it here', async () => {
    const row = (need: string) => file(`id;tittel;beskrivelse\n1;Leksehjelp;${need}\n`);
    await run([await row('Én')]);
    expect(counts(await run([await row('To')]))).toMatchObject({ updated: 1 });
    expect(counts(await run([await row('Tre')]))).toMatchObject({ updated: 1 });
    const [before] = await stored();
    expect(before).toMatchObject({ need: 'Tre', version: 3, slug: expect.stringMatching(/^leksehjelp/) });
    await api.dataSource.query(`insert into event (at, type, subject_type, subject_id) values (now(), 'challenge.updated', 'Challenge', $1)`, [before!.id]);
    const report = await run([await row('Fire')]);
    expect(counts(report)).toMatchObject({ updated: 0, skipped: 1 });
    expect(told(report.notes)).toEqual([expect.stringMatching(/:2 EDITED_HERE$/)]);
    expect((await stored())[0]!.need).toBe('Tre');
    expect(counts(await run([await row('Tre')]))).toMatchObject({ unchanged: 1 });
  });

  it('publishes those that say enough, when asked to, and leaves the others drafts', async () => {
    const path = await file('id;tittel;beskrivelse;frist;publisert\n1;Gammel;Tekst;01.02.2026;05.01.2026\n2;Ny;Tekst;01.05.2026;\n3;Tom;;;\n');
    const report = await run([path], { publish: true, targetGroups: ['unge'] });
    expect(told(report.notes).map((one) => one.split(' ')[1])).toEqual(['NO_TEXT', 'INCOMPLETE']);
    expect((await stored()).map(({ status, publishedAt }) => [status, publishedAt?.toISOString() ?? null])).toEqual([
      ['PUBLISHED', '2026-01-04T23:00:00.000Z'], ['PUBLISHED', NOW.toISOString()], ['DRAFT', null],
    ]);
    api.clock.set(NOW);
    const seen = await api.data(null, 'query ($owner: ID!) { challenges(filter: { owner: $owner }, orderBy: TITLE) { nodes { title status places { name } } } }', { owner: owner.id });
    expect(seen.challenges.nodes).toEqual([{ title: 'Gammel', status: 'CLOSED', places: [{ name: 'Vestby' }] }, { title: 'Ny', status: 'PUBLISHED', places: [{ name: 'Vestby' }] }]);
  });

  it('publishes untouched drafts of an earlier run, and never takes back what is published', async () => {
    const path = await file('id;tittel;beskrivelse\n1;Leksehjelp;Tekst\n');
    await run([path], { targetGroups: ['unge'] });
    expect(counts(await run([path], { targetGroups: ['unge'], publish: true }))).toMatchObject({ updated: 1 });
    expect(counts(await run([path], { targetGroups: ['unge'] }))).toMatchObject({ unchanged: 1 });
    expect((await stored())[0]!.status).toBe('PUBLISHED');
  });

  it('cuts what is too long where a reader would, and keeps it whole where there is room', async () => {
    const long = `${'Et behov som er beskrevet med svært mange ord '.repeat(4)}til slutt`;
    const path = await file(`tittel;beskrivelse\n${long};Kort.\nLang tekst;"${'Et avsnitt med en del ord i.\n\n'.repeat(400)}"\n`);
    const report = await run([path]);
    const [title, text] = await stored();
    expect(title!.title.length).toBeLessThanOrEqual(120);
    expect(title!.title).toMatch(/\p{L}…$/u);
    expect(title!.need).toBe(`${long}\n\nKort.`);
    expect(text!.need.length).toBeLessThanOrEqual(8_000);
    expect(text!.need).toMatch(/ord i\.\n\nTeksten er kortet ned her\. Resten står i kilden\.$/);
    expect(report.notes.map(({ code }) => code)).toEqual(['CUT_TITLE', 'CUT_TEXT']);
  });

  it('leaves whole batches when it is interrupted, and goes on when run again', async () => {
    const path = await file(csvOf(someNotices(1_000)));
    const stop = new AbortController();
    const report = await run([path], { signal: stop.signal, onProgress: () => stop.abort() });
    expect(report.interrupted).toBe(true);
    expect(await stored()).toHaveLength(250);
    expect(await events()).toHaveLength(250);
    expect(counts(await run([path]))).toMatchObject({ added: 750, unchanged: 250 });
  });

  it('makes no doubles when two run at once', async () => {
    const path = await file(csvOf(someNotices(300)));
    const reports = await Promise.all([run([path]), run([path])]);
    expect(reports.map(({ added, unchanged }) => added + unchanged)).toEqual([300, 300]);
    expect(await stored()).toHaveLength(300);
  });

  it('reads a directory of real-looking notices in both encodings', async () => {
    const notices = someNotices(2_400);
    const windows = Buffer.from(csvOf(notices.slice(1_200), ',').replaceAll('–', '-').replaceAll('•', '\u0095'), 'latin1');
    const files = [await file(`\ufeff${csvOf(notices.slice(0, 1_200))}`), await file(windows)];
    const started = performance.now();
    const report = await run(files);
    const seconds = (performance.now() - started) / 1_000;
    process.stdout.write(`  imported ${report.added} notices in ${seconds.toFixed(1)} s, ${Math.round(report.added / seconds)} a second\n`);
    expect(report.bad).toEqual([]);
    expect(report.files.map(({ encoding }) => encoding)).toEqual(['utf-8', 'windows-1252']);
    const all = await stored();
    expect(all).toHaveLength(2_400);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(2_400);
    for (const { title, need } of all) {
      expect(`${title}\n${need}`).not.toMatch(/<\/?\w+>|&\w+;|\r| {2}|\n{3}|[\u0080-\u009f]/);
      expect(title).not.toMatch(/^[\p{Lu}\s]+$/u);
    }
  });
});
