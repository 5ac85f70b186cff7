import { parse } from 'csv-parse';
import { type Encoding, type Piece, textOf } from './decoding.js';

/** A row as it stands in a file; `line` is where it begins, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The file cannot be read further: from `line` a quotation mark is never closed. */
export class UnclosedQuote extends Error {
  constructor(readonly line: number) {
    super(`A quotation mark is never closed, from line ${line}`);
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;
const MARK = /^sep=(.)\n/i;
const LONGEST_ROW = 4_000_000;

/** The character that parts the cells: what stands oftenest in the header, outside quotation marks; `;` when none does. */
export function delimiterOf(text: string): string {
  const [header = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').trimStart().split('\n');
  const times = (delimiter: string) => header.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => times(b) - times(a))[0]!;
}

/**
 * The rows of a CSV file, the header first; rows without any text are left out. `onBytes` hears how much was read. Throws
 * UnclosedQuote after the rows that stand before it.
 */
export async function* csvRows(path: string, encoding: Encoding, onBytes: (bytes: number) => void = () => undefined): AsyncGenerator<CsvRow> {
  const pieces = textOf(path, encoding);
  const first = (await pieces.next()).value as Piece | undefined;
  if (!first) return;
  const marked = MARK.exec(first.text);
  const start = marked ? first.text.slice(marked[0].length) : first.text;
  const rows = new Rows(marked?.[1] ?? delimiterOf(start), marked ? 1 : 0);
  yield* rows.take(start);
  onBytes(first.bytes);
  for await (const { text, bytes } of pieces) {
    yield* rows.take(text);
    onBytes(bytes);
  }
  yield* await rows.end();
}

/** Feeds the parser by hand, so that the rows before a mistake are never lost with it. */
class Rows {
  private ready: CsvRow[] = [];
  private problem: Error | undefined;
  private lastLine: number;
  private readonly parser;

  constructor(delimiter: string, private readonly linesBefore: number) {
    this.lastLine = linesBefore;
    this.parser = parse({
      delimiter,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells: string[], { lines }: { lines: number }) => {
        this.add(cells, lines + this.linesBefore);
        return null;
      },
    });
    this.parser.on('error', (error) => (this.problem = error)).resume();
  }

  take(text: string): CsvRow[] {
    if (text !== '' && !this.problem) this.parser.write(text);
    return this.taken();
  }

  async end(): Promise<CsvRow[]> {
    if (!this.problem) await new Promise<void>((resolve) => this.parser.once('close', resolve).end());
    return this.taken();
  }

  private taken(): CsvRow[] {
    const rows = this.ready;
    this.ready = [];
    if (this.problem && rows.length === 0) throw new UnclosedQuote(this.lastLine + 1);
    return rows;
  }

  private add(cells: string[], endsOn: number): void {
    this.lastLine = endsOn;
    const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    if (cells.some((cell) => cell.trim() !== '')) this.ready.push({ line: endsOn - breaks, cells });
  }
}
