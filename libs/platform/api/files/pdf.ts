import type { Language } from '@samskap/platform-contract';
import { createRequire } from 'node:module';

/** A part of a document, in reading order. */
export type PdfBlock =
  | { readonly heading: string }
  | { readonly paragraph: string; readonly small?: boolean }
  | { readonly list: readonly string[] }
  | { readonly facts: readonly (readonly [name: string, said: string])[] }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; /** Widths in relation to one another. */ readonly widths: readonly number[] } }
  | { readonly signature: string };

export interface PdfDocument {
  readonly title: string;
  readonly language: Language;
  /** Below the title: which workshop, when, by whom. */
  readonly subtitle?: string;
  readonly blocks: readonly PdfBlock[];
  /** At the foot of every page, beside its number. */
  readonly foot: string;
}

const MARGIN = 56;
const BODY = 10.5;
const LANGUAGE_CODES: Readonly<Record<Language, string>> = { NB: 'nb-NO', NN: 'nn-NO', EN: 'en-GB' };
const fontAt = createRequire(import.meta.url);
const fonts = { regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf', bold: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf' };

type Writer = PDFKit.PDFDocument;

/**
 * Writes an A4 document that screen readers can follow: tagged, with title and language. Fonts are embedded, so that every
 * letter of a Norwegian or Sámi name is there. The library is loaded when the first document is asked for.
 */
export async function pdf(document: PdfDocument): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit');
  const writer = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN + 16, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    tagged: true,
    lang: LANGUAGE_CODES[document.language],
    displayTitle: true,
    bufferPages: true,
    info: { Title: document.title, Producer: 'Samskap', Creator: 'Samskap' },
  });
  const parts: Buffer[] = [];
  const done = new Promise<Buffer>((resolve, reject) => {
    writer.on('data', (part: Buffer) => parts.push(part));
    writer.on('end', () => resolve(Buffer.concat(parts)));
    writer.on('error', reject);
  });
  for (const [name, path] of Object.entries(fonts)) writer.registerFont(name, fontAt.resolve(path));
  const root = writer.struct('Document');
  writer.addStructure(root);
  const add = (tag: string, write: () => void): void => {
    root.add(writer.struct(tag, {}, write));
  };
  add('H1', () => writer.font('bold').fontSize(20).text(document.title));
  if (document.subtitle) add('P', () => writer.font('regular').fontSize(BODY + 1).moveDown(0.4).text(document.subtitle!));
  for (const block of document.blocks) writeBlock(writer, block, add);
  root.end();
  footPages(writer, document.foot);
  writer.end();
  return done;
}

function writeBlock(writer: Writer, block: PdfBlock, add: (tag: string, write: () => void) => void): void {
  // A new page begins between the tagged parts, not in the middle of one.
  if ('heading' in block) roomFor(writer, 60);
  if ('signature' in block) roomFor(writer, 90);
  if ('heading' in block) add('H2', () => writer.moveDown(1.2).font('bold').fontSize(13).text(block.heading).moveDown(0.3));
  else if ('paragraph' in block) add('P', () => writer.moveDown(0.4).font('regular').fontSize(block.small ? BODY - 2 : BODY).text(block.paragraph, { lineGap: 2 }));
  else if ('list' in block) add('P', () => writer.moveDown(0.3).font('regular').fontSize(BODY).list([...block.list], { bulletRadius: 1.6, lineGap: 2, textIndent: 12 }));
  else if ('facts' in block) for (const [name, said] of block.facts) add('P', () => writer.moveDown(0.25).fontSize(BODY).font('bold').text(`${name}: `, { continued: true }).font('regular').text(said));
  else if ('table' in block) writeTable(writer, block.table, add);
  else add('P', () => writer.moveDown(4).font('regular').fontSize(BODY).text('_'.repeat(36)).moveDown(0.3).text(block.signature));
}

/** Rows of wrapped cells; a row never breaks over two pages unless it is longer than one. */
function writeTable(writer: Writer, { head, rows, widths }: Extract<PdfBlock, { table: unknown }>['table'], add: (tag: string, write: () => void) => void): void {
  const gap = 12;
  const whole = writer.page.width - 2 * MARGIN - gap * (widths.length - 1);
  const sum = widths.reduce((a, b) => a + b, 0);
  const columns = widths.map((width) => (whole * width) / sum);
  const addRow = (cells: readonly string[], font: 'regular' | 'bold'): void => {
    writer.font(font).fontSize(BODY - 0.5);
    const height = Math.max(...cells.map((cell, index) => writer.heightOfString(cell || ' ', { width: columns[index]! })));
    roomFor(writer, height + 8);
    const top = writer.y + 4;
    add('P', () => {
      let left = MARGIN;
      cells.forEach((cell, index) => {
        writer.text(cell, left, top, { width: columns[index]! });
        left += columns[index]! + gap;
      });
    });
    writer.x = MARGIN;
    writer.y = top + height + 4;
    writer.moveTo(MARGIN, writer.y).lineTo(writer.page.width - MARGIN, writer.y).lineWidth(0.5).strokeColor('#888').stroke();
  };
  writer.moveDown(0.5);
  addRow(head, 'bold');
  for (const row of rows) addRow(row, 'regular');
  writer.moveDown(0.5);
}

/** Begins a new page when so many points are not left on this one. */
function roomFor(writer: Writer, points: number): Writer {
  if (writer.y + points > writer.page.height - writer.page.margins.bottom) writer.addPage();
  return writer;
}

function footPages(writer: Writer, foot: string): void {
  const { start, count } = writer.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    writer.switchToPage(index);
    const kept = writer.page.margins.bottom;
    // Below the margin, where writing would otherwise begin a new page.
    writer.page.margins.bottom = 0;
    writer.markContent('Artifact', { type: 'Pagination' });
    writer.font('regular').fontSize(8).fillColor('#555').text(`${foot} · ${index + 1 - start}/${count}`, MARGIN, writer.page.height - MARGIN, { width: writer.page.width - 2 * MARGIN, lineBreak: false });
    writer.endMarkedContent();
    writer.page.margins.bottom = kept;
  }
}
