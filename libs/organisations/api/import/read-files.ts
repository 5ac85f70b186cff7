import type { PlaceBook } from '@samskap/catalogue-api';
import { type ImportReport, type Remark, UnclosedQuote, csvRows, encodingOf } from '@samskap/platform-api/reading';
import { type ImportedOrganisation, importedOrganisation } from './imported-organisation.js';
import { type Columns, columnsIn } from './organisation-columns.js';

/** A row that can be read, and where it stands. */
export interface PlacedRow extends ImportedOrganisation {
  readonly file: string;
  readonly line: number;
}

export const refuseRow = (report: ImportReport, { file, line }: Pick<PlacedRow, 'file' | 'line'>, remark: Remark): void => {
  report.skipped += line === 0 ? 0 : 1;
  report.bad.push({ ...remark, file, line });
};

/** All rows of the files that can be read; what is wrong with the others is told in the report. Stops between two rows when aborted. */
export async function readFiles(files: readonly string[], places: PlaceBook, report: ImportReport, signal: AbortSignal): Promise<PlacedRow[]> {
  const rows: PlacedRow[] = [];
  for (const file of files) {
    try {
      for await (const row of rowsOf(file, places, report)) {
        if (signal.aborted) return rows;
        rows.push(row);
      }
    } catch (error) {
      if (!(error instanceof UnclosedQuote)) throw error;
      refuseRow(report, { file, line: error.line }, { code: 'UNCLOSED_QUOTE' });
    }
  }
  return rows;
}

async function* rowsOf(file: string, places: PlaceBook, report: ImportReport): AsyncGenerator<PlacedRow> {
  const encoding = await encodingOf(file);
  let header: readonly string[] | undefined;
  let columns: Columns = {};
  for await (const { line, cells } of csvRows(file, encoding)) {
    if (!header) {
      header = cells;
      columns = columnsIn(header);
      report.files.push({ file, encoding, ...usedOf(header, columns) });
      const lack = columns.organisationNumber === undefined ? 'NO_NUMBER_COLUMN' : columns.name === undefined ? 'NO_NAME_COLUMN' : null;
      if (lack) return refuseRow(report, { file, line: 0 }, { code: lack, given: header.map((name) => name.trim()).join(', ') });
      continue;
    }
    report.read += 1;
    const row = cellsFit(cells, header) ?? importedOrganisation(cells, columns, places);
    if ('problem' in row) refuseRow(report, { file, line }, row.problem);
    else yield { ...row, file, line };
  }
  if (!header) refuseRow(report, { file, line: 0 }, { code: 'FILE_EMPTY' });
}

function cellsFit(cells: readonly string[], header: readonly string[]): { readonly problem: Remark } | null {
  const more = cells.slice(header.length).some((cell) => cell.trim() !== '');
  if (!more && cells.length >= header.length) return null;
  return { problem: { code: more ? 'MORE_CELLS' : 'FEWER_CELLS', given: String(cells.length) } };
}

function usedOf(header: readonly string[], columns: Columns): { columns: string[]; unused: string[] } {
  const names = header.map((name) => name.trim());
  const used = Object.entries(columns).sort(([, a], [, b]) => a - b);
  return {
    columns: used.map(([field, index]) => `${field}=${names[index]}`),
    unused: names.filter((name, index) => name !== '' && !used.some(([, one]) => one === index)),
  };
}
