export { type CalendarEntry, calendar } from './calendar.js';
export { type PdfBlock, type PdfDocument, pdf } from './pdf.js';
export { qrSvg } from './qr.js';
export { type Sheet, xlsx } from './xlsx.js';
