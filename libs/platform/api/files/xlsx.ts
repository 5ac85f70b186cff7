/** One sheet: a head, rows below it, and widths in characters. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
}

/** What a spreadsheet would take for a formula or a command; people write such things, and others open them. */
const RUNS = /^[\s]*[=+\-@]|^[\t\r\n]/;

const harmless = (said: string | number | Date | null): string | number | Date | null => (typeof said === 'string' && RUNS.test(said) ? `'${said}` : said);

/** Characters that the name of a sheet may not have, and its greatest length. */
const nameOf = (name: string): string => name.replaceAll(/[[\]*?/\\:']/g, ' ').slice(0, 31);

/** Writes a workbook; no cell of it is run. The library is loaded when the first one is asked for. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(nameOf(name), { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ head, width }) => ({ header: head, width, style: { alignment: { wrapText: true, vertical: 'top' } } }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) sheet.addRow(row.map(harmless));
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
