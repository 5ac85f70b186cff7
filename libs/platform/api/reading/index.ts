export { Capitals } from './capitals.js';
export { type CsvRow, UnclosedQuote, csvRows } from './csv-rows.js';
export { encodingOf, ungarbled } from './decoding.js';
export { fileMessages } from './file.messages.js';
export type { ImportReport, PlacedRemark, Remark } from './report.js';
