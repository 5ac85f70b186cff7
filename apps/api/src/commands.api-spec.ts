import { Organisation, Person, Session } from '@samskap/identity-api';
import { newId, openDataSource } from '@samskap/platform-api';
import { readConfiguration } from '@samskap/platform-api/configuration';
import { testDatabase } from '@samskap/platform-api/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { run as admin } from './admin.js';
import { features } from './features.js';
import { run as importRows } from './import.js';
import type { Command } from './launch.js';

describe('a command', () => {
  let databaseUrl: string;
  let dataSource: DataSource;
  let directory: string;

  beforeAll(async () => {
    databaseUrl = await testDatabase();
    dataSource = await openDataSource({ url: databaseUrl, entities: features.flatMap((one) => one.entities), migrations: [], poolSize: 2 });
    directory = await mkdtemp(join(tmpdir(), 'commands-'));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await rm(directory, { recursive: true });
  });

  const call = async (run: Command['run'], ...args: string[]) => {
    const out: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
    const code = await run(args, { configuration: readConfiguration({}), databaseUrl, signal: new AbortController().signal });
    jest.restoreAllMocks();
    return { code, out: out.join('') };
  };
  const passwordIn = (out: string) => /(?:[a-z2-9]{4}-){4}[a-z2-9]{4}/.exec(out)?.[0] ?? '';
  const personWith = (email: string) => dataSource.getRepository(Person).findOneByOrFail({ email });
  const happened = async (id: string) => (await dataSource.query<{ type: string }[]>('select type from event where subject_id = $1 order by id', [id])).map(({ type }) => type);

  describe('admin', () => {
    it('makes the first administrator, with a password that is shown once and stored as a hash', async () => {
      const { code, out } = await call(admin, 'create', 'Kari.Nordmann@vestby.kommune.no');
      const person = await personWith('kari.nordmann@vestby.kommune.no');
      expect(code).toBe(0);
      expect(person).toMatchObject({ name: 'Kari Nordmann', administrator: true });
      expect(await verify(person.passwordHash!, passwordIn(out))).toBe(true);
      expect(await happened(person.id)).toEqual(['person.administrator-created']);
      const again = await call(admin, 'create', 'kari.nordmann@vestby.kommune.no');
      expect(again.out).toMatch(/allerede administrator/);
      expect((await personWith('kari.nordmann@vestby.kommune.no')).passwordHash).toBe(person.passwordHash);
    });

    it('promotes someone who is here already and keeps their password', async () => {
      const id = newId();
      await dataSource.getRepository(Person).insert({ id, name: 'Per', email: 'per@example.no', passwordHash: 'hash' });
      const { code, out } = await call(admin, 'create', 'per@example.no');
      expect([code, passwordIn(out)]).toEqual([0, '']);
      expect(await personWith('per@example.no')).toMatchObject({ administrator: true, passwordHash: 'hash', name: 'Per' });
      expect(await happened(id)).toEqual(['person.made-administrator']);
    });

    it('gives a new password and ends what was signed in with the old one', async () => {
      const id = newId();
      await dataSource.getRepository(Person).insert({ id, name: 'Ida', email: 'ida@example.no', passwordHash: 'hash' });
      await dataSource.getRepository(Session).insert({ id: newId(), personId: id, tokenHash: Buffer.from('x'), createdAt: new Date(), expiresAt: new Date('2100-01-01') });
      const { code, out } = await call(admin, 'password', 'ida@example.no');
      expect(code).toBe(0);
      expect(await verify((await personWith('ida@example.no')).passwordHash!, passwordIn(out))).toBe(true);
      expect(await dataSource.getRepository(Session).countBy({ personId: id })).toBe(0);
      expect(await happened(id)).toEqual(['person.password-reset']);
    });

    it('says in one line what it cannot do', async () => {
      await dataSource.getRepository(Person).insert({ id: newId(), name: 'Ute', email: 'ute@example.no', suspendedAt: new Date() });
      expect(await call(admin, 'create', 'ute@example.no')).toEqual({ code: 1, out: 'ute@example.no er stengt ute og ble ikke endret.\n' });
      expect(await call(admin, 'password', 'ingen@example.no')).toEqual({ code: 1, out: 'Ingen her har e-postadressen ingen@example.no.\n' });
      expect(await call(admin, 'create', 'ola', '--language', 'en')).toEqual({ code: 2, out: '“ola” is not an e-mail address.\n' });
      expect((await call(admin, 'create')).code).toBe(2);
      expect((await call(admin, 'create', 'a@b.no', '--farge')).out).toMatch(/^Vi forstår ikke valget: --farge/);
    });
  });

  describe('import', () => {
    const owner = (organisationNumber: string, given: Partial<Organisation> = {}) =>
      dataSource.getRepository(Organisation).insert({ id: newId(), name: 'Vestby kommune', slug: `vestby-${organisationNumber}`, kind: 'PUBLIC_AGENCY', status: 'VERIFIED', placeCode: '3216', ...given, organisationNumber });
    const file = async (name: string, content: string) => {
      await writeFile(join(directory, name), content);
      return join(directory, name);
    };

    it('tells what was read, what was not and why, and what it came to', async () => {
      await owner('313000001');
      const path = await file('a.csv', 'id;tittel;beskrivelse;farge\n1;Leksehjelp;Ro;\n2;;Tekst;\n');
      const { code, out } = await call(importRows, 'challenges', path, '--owner', '313 000 001');
      expect(code).toBe(0);
      expect(out).toContain(`${path}: utf-8, key=id, title=tittel, need=beskrivelse\n  ikke brukt: farge\n\nIkke tatt med (1):\n  ${path}, linje 3: Raden mangler tittel.\n\nLest 2 · lagt til 1 · oppdatert 0 · uendret 0 · hoppet over 1\n`);
    });

    it('reads columns as they are named, and all files of a directory in order', async () => {
      await owner('313000002');
      await file('b1.csv', 'x,y\nA,Tekst\n');
      await file('b2.csv', 'x,y\nB,Tekst\nA,Tekst\n');
      const { code, out } = await call(importRows, 'challenges', join(directory, 'b1.csv'), join(directory, 'b2.csv'), '--owner', '313000002', '--map', 'title=x,need=y', '--language', 'en', '--dry-run');
      expect(code).toBe(0);
      expect(out).toContain('Read 3 · added 2 · updated 0 · unchanged 0 · skipped 1');
      expect(out).toContain('Dry run: this would happen, nothing is stored.');
    });

    it('ends with 1 when no row could be taken', async () => {
      await owner('313000003');
      expect((await call(importRows, 'challenges', await file('c.csv', 'tittel;beskrivelse\n;x\n'), '--owner', '313000003')).code).toBe(1);
      expect((await call(importRows, 'challenges', await file('d.csv', ''), '--owner', '313000003')).code).toBe(1);
    });

    it('adds organisations too, in the words of the language that was asked for', async () => {
      const path = await file('o.csv', 'orgnr;navn;type\n313 000 222;Tiltakslaget;lag\n1;Feil;lag\n');
      const { code, out } = await call(importRows, 'organisations', path, '--verified', '--language', 'nn');
      expect(code).toBe(0);
      expect(out).toContain(`${path}, linje 3: «1» er ikkje eit organisasjonsnummer.`);
      expect(out).toContain('Lese 2 · lagde til 1 · oppdaterte 0 · uendra 0 · hoppa over 1');
      const { id, status } = await dataSource.getRepository(Organisation).findOneByOrFail({ organisationNumber: '313000222' });
      expect([status, await happened(id)]).toEqual(['VERIFIED', ['organisation.imported']]);
    });

    it('says in one line what is wrong with how it was called', async () => {
      await owner('313000004', { name: 'Lekelåven', kind: 'SOCIAL_ENTERPRISE' });
      await owner('313000005', { name: 'Ny etat', status: 'PENDING' });
      const path = await file('e.csv', 'tittel;beskrivelse\nA;B\n');
      const problem = async (...args: string[]) => {
        const { code, out } = await call(importRows, ...args);
        return `${code} ${out.split('\n')[0]}`;
      };
      expect(await problem('pilots', path)).toBe('2 Si hva som skal importeres: challenges, services eller organisations.');
      expect(await problem('challenges', '--owner', '313000001')).toBe('2 Si hvilken fil eller mappe som skal importeres.');
      expect(await problem('challenges', path)).toBe('2 Si hvem som eier behovene: --owner og ni sifre.');
      expect(await problem('challenges', 'finnes-ikke.csv', '--owner', '313000001')).toBe('2 Finner ikke finnes-ikke.csv, eller har ikke lov til å lese den.');
      expect(await problem('challenges', path, '--owner', '313009999')).toBe('2 Ingen organisasjon her har nummer 313009999. Registrer den først.');
      expect(await problem('challenges', path, '--owner', '313000004')).toMatch(/^2 Lekelåven er ikke en offentlig etat/);
      expect(await problem('challenges', path, '--owner', '313000005')).toMatch(/^2 Ny etat er ikke bekreftet ennå/);
      expect(await problem('challenges', path, '--owner', '313000001', '--target-group', 'alle')).toBe('2 Vi kjenner ikke målgruppen «alle».');
      expect(await problem('challenges', path, '--owner', '313000001', '--status', 'åpen')).toBe('2 Vi forstår ikke valget: --status åpen');
      expect(await problem('challenges', path, '--owner', '313000001', '--map', 'farge=b')).toMatch(/^2 --map: vi kjenner ikke feltet «farge»/);
    });
  });
});
