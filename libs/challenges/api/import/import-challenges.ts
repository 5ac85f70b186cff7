import { type KnownPlace, type KnownTerm, PlaceBook, TermBook } from '@samskap/catalogue-api';
import { Capitals, type CsvRow, type ImportReport, type Remark, UnclosedQuote, csvRows, encodingOf } from '@samskap/platform-api/reading';
import type { Language } from '@samskap/platform-contract';
import type { DataSource } from 'typeorm';
import { type Columns, type Field, MapProblem, columnsIn } from './columns.js';
import { KEYLESS, type ImportedRow, type Reader, importedRow } from './imported-row.js';
import { type Fate, type Target, fatesOf, storeBatch } from './store-batch.js';

export interface ImportSettings extends Target {
  readonly dataSource: DataSource;
  readonly files: readonly string[];
  /** Columns that were named by hand, by field. */
  readonly wishes: ReadonlyMap<Field, readonly string[]>;
  /** Of texts that do not show their language. */
  readonly language: Language;
  /** For rows that name none. */
  readonly places: readonly string[];
  readonly targetGroups: readonly string[];
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onProgress: (progress: { readonly bytes: number; readonly rows: number }) => void;
}

const BATCH = 250;
const COUNTED = { ADDED: 'added', UPDATED: 'updated', UNCHANGED: 'unchanged', EDITED_HERE: 'skipped' } as const;

/**
 * Imports challenges from CSV files, in batches of whole rows that each come with their events. Bad rows are told and the
 * others go in; run again, it adds nothing twice. An abort ends it between two batches.
 */
export async function importChallenges(settings: ImportSettings): Promise<ImportReport> {
  return new Import(settings, await readerFor(settings)).run();
}

async function readerFor({ dataSource, language, places, targetGroups }: ImportSettings): Promise<Reader> {
  const known = new PlaceBook(await dataSource.query<KnownPlace[]>('select code, kind, name, valid_to::text as "validTo", successor_code as "successorCode" from place'));
  const terms = await dataSource.query<KnownTerm[]>('select code, scheme, nb, nn, en from term');
  return {
    capitals: new Capitals(known.names),
    places: known,
    targetGroups: new TermBook(terms, 'TARGET_GROUP'),
    serviceAreas: new TermBook(terms, 'SERVICE_AREA'),
    defaults: { language, places, targetGroups },
  };
}

interface Waiting extends ImportedRow {
  readonly file: string;
  readonly line: number;
}

class Import {
  private readonly report: ImportReport = { read: 0, added: 0, updated: 0, unchanged: 0, skipped: 0, bad: [], notes: [], files: [], interrupted: false };
  private readonly seen = new Map<string, { readonly hash: string; readonly file: string; readonly line: number }>();
  private waiting: Waiting[] = [];
  private bytes = 0;

  constructor(
    private readonly settings: ImportSettings,
    private readonly reader: Reader,
  ) {}

  async run(): Promise<ImportReport> {
    for (const file of this.settings.files) {
      if (this.settings.signal.aborted) break;
      await this.readFile(file);
    }
    await this.flush();
    this.report.interrupted = this.settings.signal.aborted;
    return this.report;
  }

  private async readFile(file: string): Promise<void> {
    const encoding = await encodingOf(file);
    let header: readonly string[] | undefined;
    let columns: Columns = {};
    try {
      for await (const row of csvRows(file, encoding, (bytes) => (this.bytes += bytes))) {
        if (this.settings.signal.aborted) return;
        if (header) await this.take(file, row, header, columns);
        else {
          header = row.cells;
          columns = columnsIn(header, this.settings.wishes);
          this.report.files.push({ file, encoding, ...usedOf(header, columns) });
          const lack = columns.title ? (columns.need ? null : 'NO_NEED_COLUMN') : 'NO_TITLE_COLUMN';
          if (lack) return void this.refuse(file, 0, { code: lack, given: header.map((name) => name.trim()).join(', ') });
        }
      }
      if (!header) this.refuse(file, 0, { code: 'FILE_EMPTY' });
    } catch (error) {
      if (error instanceof UnclosedQuote) this.refuse(file, error.line, { code: 'UNCLOSED_QUOTE' });
      else if (error instanceof MapProblem) this.refuse(file, 0, { code: error.code, given: error.given });
      else throw error;
    }
  }

  private async take(file: string, { line, cells }: CsvRow, header: readonly string[], columns: Columns): Promise<void> {
    this.report.read += 1;
    const extra = cells.slice(header.length).some((cell) => cell.trim() !== '');
    if (extra || cells.length < header.length) return this.skip(file, line, { code: extra ? 'MORE_CELLS' : 'FEWER_CELLS', given: String(cells.length) });
    const row = importedRow(cells, columns, this.reader);
    if ('problem' in row) return this.skip(file, line, row.problem);
    const earlier = this.seen.get(row.sourceKey);
    if (earlier) return this.repeat(file, line, row, earlier);
    this.seen.set(row.sourceKey, { hash: row.hash, file, line });
    this.report.notes.push(...row.notes.map((note) => ({ ...note, file, line })));
    this.waiting.push({ ...row, file, line });
    if (this.waiting.length >= BATCH) await this.flush();
  }

  private repeat(file: string, line: number, row: ImportedRow, earlier: { hash: string; file: string; line: number }): void {
    if (earlier.hash !== row.hash && !row.sourceKey.startsWith(KEYLESS)) return this.skip(file, line, { code: 'SAME_KEY', given: `${earlier.file}:${earlier.line}` });
    this.report.skipped += 1;
    this.report.notes.push({ code: 'REPEATED', file, line });
  }

  private skip(file: string, line: number, remark: Remark): void {
    this.report.skipped += 1;
    this.refuse(file, line, remark);
  }

  private refuse(file: string, line: number, remark: Remark): void {
    this.report.bad.push({ ...remark, file, line });
  }

  /** Stores what has been read, all of it or, when the program is killed, none. */
  private async flush(): Promise<void> {
    const rows = this.waiting;
    this.waiting = [];
    const { dataSource, dryRun, signal, now, onProgress } = this.settings;
    if (rows.length === 0 || signal.aborted) return;
    const fates = dryRun ? await fatesOf(dataSource.manager, rows, this.settings) : await dataSource.transaction((manager) => storeBatch(manager, rows, this.settings, now()));
    fates.forEach((fate, index) => this.count(rows[index]!, fate));
    onProgress({ bytes: this.bytes, rows: this.report.read });
  }

  private count({ file, line }: Waiting, { what, incomplete }: Fate): void {
    this.report[COUNTED[what]] += 1;
    if (what === 'EDITED_HERE') this.report.notes.push({ code: what, file, line });
    if (incomplete) this.report.notes.push({ code: 'INCOMPLETE', file, line });
  }
}

function usedOf(header: readonly string[], columns: Columns): { columns: string[]; unused: string[] } {
  const names = header.map((name) => name.trim());
  const used = new Set(Object.values(columns).flat());
  return {
    columns: Object.entries(columns).sort(([, a], [, b]) => a[0]! - b[0]!).map(([field, indexes]) => `${field}=${indexes.map((index) => names[index]).join('+')}`),
    unused: names.filter((name, index) => name !== '' && !used.has(index)),
  };
}
