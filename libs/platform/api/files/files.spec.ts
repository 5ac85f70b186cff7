import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { calendar, pdf, qrSvg, xlsx } from './index.js';

const rowsOf = async (file: Buffer): Promise<unknown[][]> => {
  const book = new excel.Workbook();
  await book.xlsx.load(file as never);
  return book.worksheets[0]!.getSheetValues().slice(1).map((row) => (row as unknown[]).slice(1));
};

describe('files', () => {
  it('a spreadsheet never runs what somebody wrote', async () => {
    const dangerous = ['=HYPERLINK("http://example.no")', '+47', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1'];
    const rows = await rowsOf(await xlsx([{ name: 'Idéer', columns: [{ head: 'Idé', width: 40 }], rows: [...dangerous.map((one) => [one]), ['Mer lys'], [7]] }]));
    expect(rows).toEqual([['Idé'], ...dangerous.map((one) => [`'${one}`.replace('\r', '\n')]), ['Mer lys'], [7]]);
  });

  it('a spreadsheet is made whatever it is called', async () => {
    expect(await rowsOf(await xlsx([{ name: `Hva/hvem? [1] 'alt' og mye mer enn det er plass til`, columns: [{ head: 'A', width: 9 }], rows: [] }]))).toEqual([['A']]);
  });

  it('a document says its title and language to screen readers and numbers its pages', async () => {
    const rows = Array.from({ length: 80 }, (_, index) => [`Rad ${index}`, 'Noe som går over flere linjer fordi det er langt. '.repeat(3)]);
    const file = await pdf({ title: 'Rapport: Čáhput', language: 'NN', subtitle: 'Sogndal', foot: 'Samskap', blocks: [{ heading: 'Idear' }, { paragraph: 'Eit avsnitt.' }, { list: ['éin', 'to'] }, { facts: [['Møtte', '40']] }, { table: { head: ['A', 'B'], rows, widths: [1, 3] } }, { signature: 'Kari' }] });
    const text = file.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toContain('/Lang (nn-NO)');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Marked true');
    expect([...text.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThan(3);
  });

  it('a calendar keeps the id of what it tells of, so that a moved meeting moves', async () => {
    const entry = { id: '0190', version: 3, title: 'Idéverksted; med komma, og mer', startsAt: new Date('2026-03-29T08:00:00Z'), endsAt: new Date('2026-03-29T10:00:00Z'), changedAt: new Date('2026-03-01T08:00:00Z'), cancelled: true };
    const text = await calendar('Samskap', [entry]);
    for (const line of ['UID:0190@samskap', 'SEQUENCE:3', 'DTSTART:20260329T080000Z', 'DTEND:20260329T100000Z', 'STATUS:CANCELLED', 'SUMMARY:Idéverksted\\; med komma\\, og mer']) expect(text).toContain(line);
  });

  it('a calendar has no lines but its own, whatever somebody wrote', async () => {
    for (const end of ['\r\n', '\n', '\r', '\u2028']) {
      const written = ['Torget', 'END:VEVENT', 'BEGIN:VEVENT', 'SUMMARY:Falsk'].join(end);
      const at = new Date('2026-03-29T08:00:00Z');
      const text = await calendar(written, [{ id: '0190', version: 1, title: written, description: written, place: written, startsAt: at, endsAt: at, changedAt: at }]);
      expect([end, text.split(/[\r\n\u2028]+/).filter((line) => /^(BEGIN:VEVENT|SUMMARY:Falsk)/.test(line))]).toEqual([end, ['BEGIN:VEVENT']]);
    }
  });

  it('a square code is a picture without anything that runs', async () => {
    const svg = await qrSvg('https://samskap.example/bli-med?kode=BCDF23');
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toContain('<script');
  });
});
