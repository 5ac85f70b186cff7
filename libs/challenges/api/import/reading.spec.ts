import { type KnownPlace, PlaceBook } from '@samskap/catalogue-api';
import { Capitals, ungarbled } from '@samskap/platform-api/reading';
import { describe, expect, it } from '@jest/globals';
import { readAmount } from './amounts.js';
import { columnsIn, readMap } from './columns.js';
import { cpvCodes, serviceAreaOf } from './cpv.js';
import { readDay, readMoment } from './moments.js';
import { languageOfText } from './notice-language.js';
import { readableText, readableTitle } from './readable-text.js';
import { shortText, shortTitle } from './shorten.js';

const capitals = new Capitals(['Oslo', 'Nordre Follo', 'Os', 'Trondheim', 'Våler (Østfold)']);
const text = (raw: string) => readableText(raw, capitals);
const title = (raw: string) => readableTitle(raw, capitals);

describe('the text of a notice', () => {
  it('is paragraphs and lists, whatever HTML it came in', () => {
    const html = '<div><p>Kommunen s&oslash;ker <b>noen</b> som kan hjelpe&nbsp;unge.</p>\r\n<p>Vi  trenger:</p><ul>\n<li>en voksen</li>\n<li>et sted</li></ul><p>Les <a href="https://x.no/a">mer her</a>.<br/>Hilsen oss</p></div>';
    expect(text(html)).toBe('Kommunen søker noen som kan hjelpe unge.\n\nVi trenger:\n\n• en voksen\n• et sted\n\nLes mer her (https://x.no/a).\n\nHilsen oss');
    expect(text('&lt;p&gt;Barn &amp;amp; unge&lt;/p&gt;&lt;p&gt;Under 18 &amp;aring;r&lt;/p&gt;')).toBe('Barn & unge\n\nUnder 18 år');
  });

  it('keeps what only looks like HTML', () => {
    expect(text('Ventetid < 5 dager og > 80 % fornøyde. R&D. a <b og c')).toBe('Ventetid < 5 dager og > 80 % fornøyde. R&D. a <b og c');
  });

  it('joins lines that an e-mail program broke, and keeps short lines apart', () => {
    const wrapped = 'Kommunen ønsker et tilbud til familier som i dag må\r\nforholde seg til mange kontorer, og som trenger\r\nén å ringe til.\r\n\r\n\r\n  Kontakt:\r\nNAV Vestby\r\nRådhusgata 1';
    expect(text(wrapped)).toBe('Kommunen ønsker et tilbud til familier som i dag må forholde seg til mange kontorer, og som trenger én å ringe til.\n\nKontakt:\nNAV Vestby\nRådhusgata 1');
  });

  it('knows lists by many marks, also when they were run together', () => {
    expect(text('Krav:\n- erfaring\n– lokaler\n\n* tid\n\uf0b7 vilje\no\tro')).toBe('Krav:\n\n• erfaring\n• lokaler\n• tid\n• vilje\n• ro');
    expect(text('Vi ønsker: • erfaring • lokaler • tid')).toBe('Vi ønsker:\n\n• erfaring\n• lokaler\n• tid');
    expect(text('Målgruppen er:\na) unge uten arbeid,\nb) unge som strever, eller\nc) andre.')).toBe('Målgruppen er:\na) unge uten arbeid,\nb) unge som strever, eller\nc) andre.');
    expect(text('Åpent 8 - 16, uke 3 – 5.')).toBe('Åpent 8 - 16, uke 3 – 5.');
  });

  it('loses rulers, zero-width characters and what spreadsheets leave behind', () => {
    expect(text('Én\u00a0 av\u200b to ._x000D_\n=====\nNeste\u00ad ord !!!')).toBe('Én av to.\n\nNeste ord!');
  });

  it('does not shout, and names keep their capitals', () => {
    expect(text('BAKGRUNN OG FORMÅL\n\nNAV i Oslo.')).toBe('Bakgrunn og formål\n\nNAV i Oslo.');
    expect(title('AVLASTNING FOR BARN OG UNGE I NORDRE FOLLO, NAV OG IKT')).toBe('Avlastning for barn og unge i Nordre Follo, NAV og IKT');
    expect(title('OS KOMMUNE: RAMMEAVTALE 2026-2028')).toBe('Os kommune: Rammeavtale 2026-2028');
    expect(title('NAV IKT')).toBe('NAV IKT');
  });

  it('is mended when it was saved in the wrong encoding once', () => {
    expect(ungarbled('PÃ¥ vei â€“ Ã˜stfold, mÃ¸te')).toBe('På vei – Østfold, møte');
    expect(ungarbled('«gå»– på Å')).toBe('«gå»– på Å');
  });

  it('is shortened at a paragraph, and a title at a word', () => {
    expect(shortText(`${'Ord. '.repeat(12)}\n\nSlutten er lang og lang.`, 80, '(mer)')).toBe(`${'Ord. '.repeat(12).trim()}\n\n(mer)`);
    expect(shortTitle('Et behov som mange kommuner har', 20)).toBe('Et behov som mange…');
    expect(shortTitle('x'.repeat(130), 120)).toHaveLength(119);
  });

  it('shows its language by its words', () => {
    expect(languageOfText('Ungdom som ikkje er i arbeid, frå ein kommune der dei er mange og vil noko', 'NB')).toBe('NN');
    expect(languageOfText('The needs of the young and what services they shall have', 'NB')).toBe('EN');
    expect(languageOfText('Avlastning', 'NN')).toBe('NN');
  });
});

describe('a title', () => {
  it('is one line without HTML, enclosing quotation marks and a full stop', () => {
    expect(title('  "Rammeavtale\r\n om   <b>avlastning</b>." ')).toBe('Rammeavtale om avlastning');
    expect(title('Hva er «tidlig innsats»?')).toBe('Hva er «tidlig innsats»?');
  });
});

describe('a deadline', () => {
  it.each([
    ['2026-05-01', '2026-05-01T21:59:59.000Z'],
    ['01.05.2026', '2026-05-01T21:59:59.000Z'],
    ['1/12-26', '2026-12-01T22:59:59.000Z'],
    ['1/12/26', '2026-12-01T22:59:59.000Z'],
    ['05/14/2026', '2026-05-14T21:59:59.000Z'],
    ['01.05.2026 12:00', '2026-05-01T10:00:00.000Z'],
    ['01.12.2026 kl. 12.00', '2026-12-01T11:00:00.000Z'],
    ['fredag 1. mai 2026 kl 12', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01T12:00:00Z', '2026-05-01T12:00:00.000Z'],
    ['2026-05-01T12:00:00.123+02:00', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01 12:00:00+0200', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01 24:00', '2026-05-01T21:59:59.000Z'],
    ['46143', '2026-05-01T21:59:59.000Z'],
    ['20260501', '2026-05-01T21:59:59.000Z'],
    ['3. des. 2026', '2026-12-03T22:59:59.000Z'],
    ['31.02.2026', null],
    ['01.13.2026', null],
    ['01.05.2026 25:00', null],
    ['snarest', null],
  ])('«%s» is read in Norwegian time', (given, expected) => {
    expect(readMoment(given, true)?.toISOString() ?? null).toBe(expected);
  });

  it('follows summer time on the day that it changes', () => {
    expect(readMoment('29.03.2026 01:30', false)?.toISOString()).toBe('2026-03-29T00:30:00.000Z');
    expect(readMoment('29.03.2026 03:30', false)?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(readMoment('25.10.2026 12:00', false)?.toISOString()).toBe('2026-10-25T11:00:00.000Z');
    expect(readDay('01.05.2026')).toBe('2026-05-01');
  });
});

describe('an amount', () => {
  it.each([
    ['1 200 000', { from: null, to: 1_200_000 }],
    ['1.200.000,-', { from: null, to: 1_200_000 }],
    ['1200000.00', { from: null, to: 1_200_000 }],
    ['1,200,000', { from: null, to: 1_200_000 }],
    ['1,2 MNOK', { from: null, to: 1_200_000 }],
    ['MNOK 1,2', { from: null, to: 1_200_000 }],
    ['NOK 500 000', { from: null, to: 500_000 }],
    ['500.000,00 kr eks. mva', { from: null, to: 500_000 }],
    ['2-3 mill. kr', { from: 2_000_000, to: 3_000_000 }],
    ['kr 300 000 – 500 000', { from: 300_000, to: 500_000 }],
    ['minst 400 000', { from: 400_000, to: null }],
    ['750 tusen', { from: null, to: 750_000 }],
    ['EUR 500 000', null],
    ['etter avtale', null],
    ['12 mrd', null],
  ])('«%s» is read in kroner', (given, expected) => {
    expect(readAmount(given)).toEqual(expected);
  });
});

describe('codes of other registers', () => {
  const place = (code: string, kind: KnownPlace['kind'], name: string, successorCode: string | null = null): KnownPlace => ({ code, kind, name, validTo: successorCode ? '2023-12-31' : null, successorCode });
  const book = new PlaceBook([
    place('03', 'COUNTY', 'Oslo'), place('0301', 'MUNICIPALITY', 'Oslo'), place('3216', 'MUNICIPALITY', 'Vestby'), place('3019', 'MUNICIPALITY', 'Vestby', '3216'),
    place('3114', 'MUNICIPALITY', 'Våler (Østfold)'), place('3419', 'MUNICIPALITY', 'Våler (Innlandet)'), place('46', 'COUNTY', 'Vestland'), place('1515', 'MUNICIPALITY', 'Møre og Romsdal'),
  ]);

  it.each([
    ['3216', ['3216']],
    ['3019', ['3216']],
    ['301', ['0301']],
    ['0301 Oslo', ['0301']],
    ['K-3216', ['3216']],
    ['VESTBY KOMMUNE', ['3216']],
    ['Oslo; Vestby', ['0301', '3216']],
    ['Oslo og Vestby', ['0301', '3216']],
    ['Møre og Romsdal', ['1515']],
    ['Oslo fylke', ['03']],
    ['NO0A2', ['46']],
    ['NO081: Oslo', ['03']],
    ['Våler', []],
    ['Våler (Innlandet)', ['3419']],
    ['Atlantis', []],
  ])('«%s» becomes places of today', (given, codes) => {
    const found = book.find(given);
    expect(found.codes).toEqual(codes);
    expect(found.unknown).toEqual(codes.length === 0 ? [given] : []);
  });

  it('gives a CPV code its service area', () => {
    expect(cpvCodes('85312510-7, 45000000; 85312510')).toEqual(['85312510', '45000000']);
    expect(['85312510', '85311300', '45000000'].map(serviceAreaOf)).toEqual(['nav-og-arbeid.oppfolging-til-arbeid', 'oppvekst.barnevern', null]);
  });
});

describe('columns', () => {
  it('are recognised in Norwegian and English, the better header first', () => {
    expect(columnsIn(['ID', 'Kunngjørings-ID', 'Tittel', 'Kort beskrivelse', 'Beskrivelse', 'Frist (dato)', 'Kommune', 'NUTS'], new Map())).toEqual({
      key: [1], title: [2], need: [4], deadline: [5], place: [6, 7],
    });
  });

  it('are recognised by how they begin, when nothing is known in full', () => {
    expect(columnsIn(['Tittel på kunngjøring', 'Beskrivelse av behov', 'Beskrivelse', 'Estimert verdi eks. mva', 'Farge'], new Map())).toEqual({ title: [0], need: [2], amount: [3] });
  });

  it('are those that are named by hand, and several may fill one field', () => {
    const columns = columnsIn(['navn', 'kort', 'lang', 'beskrivelse'], readMap(['title=navn,need=kort+lang']));
    expect(columns).toEqual({ title: [0], need: [1, 2] });
    expect(() => readMap(['farge=blå'])).toThrow('MAP_FIELD farge');
    expect(() => readMap(['title'])).toThrow('MAP_FORM title');
    expect(() => columnsIn(['navn'], readMap(['title=tittelen']))).toThrow('MAP_COLUMN tittelen');
  });
});
