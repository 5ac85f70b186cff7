export { Capitals } from './capitals.js';
export { type CsvRow, UnclosedQuote, csvRows } from './csv-rows.js';
export { type Encoding, encodingOf, ungarbled } from './decoding.js';
