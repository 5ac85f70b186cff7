import { type KnownPlace, type KnownTerm, PlaceBook, TermBook } from '@samskap/catalogue-api';
import { lacksOf } from '@samskap/services-contract';
import { appendEvent, newId, slugOf } from '@samskap/platform-api';
import { type ImportReport, type Remark, UnclosedQuote, csvRows, encodingOf } from '@samskap/platform-api/reading';
import type { Language } from '@samskap/platform-contract';
import type { DataSource, EntityManager } from 'typeorm';
import { Service, ServicePlace, ServiceTerm } from '../service.entity.js';
import { type Books, type ImportedService, importedService } from './imported-service.js';
import { type Columns, columnsIn } from './service-columns.js';

export interface ServiceImport {
  readonly dataSource: DataSource;
  readonly files: readonly string[];
  /** Whoever runs the services. */
  readonly ownerId: string;
  /** Where they are given when a row does not say. */
  readonly places: readonly string[];
  /** Whether people find at once those that say enough; else all become drafts. */
  readonly publish: boolean;
  readonly language: Language;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

interface Placed extends ImportedService {
  readonly file: string;
  readonly line: number;
}

/**
 * Imports services from CSV files. They go in together or not at all, and show as not confirmed until their owner has looked. Run
 * again, what the file changed is changed here too, unless someone has changed it here.
 */
export async function importServices(settings: ServiceImport): Promise<ImportReport> {
  const { dataSource, signal } = settings;
  const report: ImportReport = { read: 0, added: 0, updated: 0, unchanged: 0, skipped: 0, bad: [], notes: [], files: [], interrupted: false };
  const rows = await readRows(settings, await booksOf(dataSource), report);
  if (signal.aborted) return { ...report, interrupted: true };
  await dataSource.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`services of ${settings.ownerId}`]);
    const stored = new Map((await manager.findBy(Service, { ownerId: settings.ownerId })).map((service) => [keyOf(service.name), service]));
    for (const row of rows) await take(manager, row, stored.get(keyOf(row.name)) ?? null, settings, report);
  });
  return report;
}

const keyOf = (name: string): string => name.trim().toLowerCase();

async function booksOf(dataSource: DataSource): Promise<Books> {
  const places = await dataSource.query<KnownPlace[]>('select code, kind, name, valid_to::text as "validTo", successor_code as "successorCode" from place');
  const terms = await dataSource.query<KnownTerm[]>('select code, scheme, nb, nn, en from term');
  return { places: new PlaceBook(places), groups: new TermBook(terms, 'TARGET_GROUP'), areas: new TermBook(terms, 'SERVICE_AREA') };
}

async function readRows({ files, signal }: ServiceImport, books: Books, report: ImportReport): Promise<Placed[]> {
  const rows = new Map<string, Placed>();
  for (const file of files) {
    const refuse = (line: number, remark: Remark): void => {
      report.skipped += line === 0 ? 0 : 1;
      report.bad.push({ ...remark, file, line });
    };
    const encoding = await encodingOf(file);
    let columns: Columns | null = null;
    try {
      for await (const { line, cells } of csvRows(file, encoding)) {
        if (signal.aborted) return [];
        if (!columns) {
          columns = columnsIn(cells);
          const names = cells.map((name) => name.trim());
          const used = Object.entries(columns);
          report.files.push({ file, encoding, columns: used.map(([field, index]) => `${field}=${names[index]}`), unused: names.filter((name, index) => name !== '' && !used.some(([, one]) => one === index)) });
          if (columns.name === undefined) {
            refuse(0, { code: 'NO_NAME_COLUMN', given: names.join(', ') });
            break;
          }
          continue;
        }
        report.read += 1;
        const row = importedService(cells, columns, books);
        if ('problem' in row) refuse(line, row.problem);
        else if (rows.has(keyOf(row.name))) refuse(line, { code: 'TWICE', given: String(rows.get(keyOf(row.name))!.line) });
        else rows.set(keyOf(row.name), { ...row, file, line });
      }
    } catch (error) {
      if (!(error instanceof UnclosedQuote)) throw error;
      refuse(error.line, { code: 'UNCLOSED_QUOTE' });
    }
    if (!columns) refuse(0, { code: 'FILE_EMPTY' });
  }
  return [...rows.values()];
}

async function take(manager: EntityManager, row: Placed, stored: Service | null, settings: ServiceImport, report: ImportReport): Promise<void> {
  const note = (code: string, given: string): void => void report.notes.push({ code, given, file: row.file, line: row.line });
  if (stored?.savedBy) {
    report.unchanged += 1;
    note('KEPT', stored.name);
    return;
  }
  const places = row.places.length > 0 ? row.places : settings.places;
  const texts = { name: row.name, summary: row.summary ?? '', ...orNull(row) };
  const lacks = lacksOf({ ...texts, places: places.length }).length > 0;
  const status = settings.publish && !lacks ? ('ACTIVE' as const) : (stored?.status ?? ('DRAFT' as const));
  const same = stored !== null && stored.status === status && Object.entries(texts).every(([name, one]) => stored[name as keyof typeof texts] === one) && (await sameCodes(manager, stored.id, row, places));
  report[stored ? (same ? 'unchanged' : 'updated') : 'added'] += 1;
  if (row.unknown.length > 0) note('UNKNOWN_WORDS', row.unknown.join(', '));
  if (settings.publish && lacks) note('STAYS_DRAFT', row.name);
  if (settings.dryRun || same) return;
  await store(manager, { id: stored?.id ?? newId(), isNew: !stored, texts, status, places, row, settings });
}

const orNull = ({ forWhom = null, howToRefer = null, telephone = null, email = null, website = null, openingHours = null, waitingTime = null }: ImportedService) => ({ forWhom, howToRefer, telephone, email, website, openingHours, waitingTime });

async function sameCodes(manager: EntityManager, serviceId: string, row: ImportedService, places: readonly string[]): Promise<boolean> {
  const storedPlaces = (await manager.findBy(ServicePlace, { serviceId })).map(({ code }) => code);
  const storedTerms = (await manager.findBy(ServiceTerm, { serviceId })).map(({ code }) => code);
  const same = (one: readonly string[], other: readonly string[]) => [...one].sort().join() === [...other].sort().join();
  return same(storedPlaces, places) && same(storedTerms, [...row.targetGroups, ...row.needs]);
}

interface Stored {
  readonly id: string;
  readonly isNew: boolean;
  readonly texts: Pick<Service, 'name' | 'summary'> & ReturnType<typeof orNull>;
  readonly status: Service['status'];
  readonly places: readonly string[];
  readonly row: ImportedService;
  readonly settings: ServiceImport;
}

async function store(manager: EntityManager, { id, isNew, texts, status, places, row, settings }: Stored): Promise<void> {
  const now = settings.now();
  if (isNew) await manager.insert(Service, { ...texts, id, slug: `${slugOf(texts.name)}-${id.slice(-8)}`, status, language: settings.language, ownerId: settings.ownerId, createdAt: now, updatedAt: now });
  else await manager.createQueryBuilder().update(Service).set({ ...texts, status, updatedAt: now }).where('id = :id', { id }).execute();
  await manager.delete(ServicePlace, { serviceId: id });
  await manager.delete(ServiceTerm, { serviceId: id });
  if (places.length > 0) await manager.insert(ServicePlace, places.map((code) => ({ serviceId: id, code })));
  const terms = [...row.targetGroups.map((code) => ({ serviceId: id, scheme: 'TARGET_GROUP' as const, code })), ...row.needs.map((code) => ({ serviceId: id, scheme: 'SERVICE_AREA' as const, code }))];
  if (terms.length > 0) await manager.insert(ServiceTerm, terms);
  await appendEvent(manager, { type: isNew ? 'service.imported' : 'service.import-updated', subject: { type: 'Service', id }, actorId: null, at: now, data: {} });
}
