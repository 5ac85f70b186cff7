import type { PlaceBook, TermBook } from '@samskap/catalogue-api';
import { challengeLimits } from '@samskap/challenges-contract';
import type { Capitals, Remark } from '@samskap/platform-api/reading';
import type { ChallengeRoute, Language } from '@samskap/platform-contract';
import { holdsNationalId } from '@samskap/platform-contract/rules';
import { createHash } from 'node:crypto';
import { readAmount } from './amounts.js';
import type { Columns, Field } from './columns.js';
import { cpvCodes, serviceAreaOf } from './cpv.js';
import { readDay, readMoment } from './moments.js';
import { languageOfText, namedLanguage } from './notice-language.js';
import { readableText, readableTitle } from './readable-text.js';
import { shortText, shortTitle } from './shorten.js';

/** What rows are read by. */
export interface Reader {
  readonly capitals: Capitals;
  readonly places: PlaceBook;
  readonly targetGroups: TermBook;
  readonly serviceAreas: TermBook;
  /** For rows that do not say. */
  readonly defaults: { readonly language: Language; readonly places: readonly string[]; readonly targetGroups: readonly string[] };
}

/** A challenge as a row says it; instants are ISO 8601, amounts whole kroner. */
export interface ChallengeContentOfRow {
  readonly title: string;
  readonly need: string;
  readonly hopedOutcome: string | null;
  readonly route: ChallengeRoute;
  readonly language: Language;
  readonly deadline: string | null;
  readonly publishedAt: string | null;
  readonly answerBy: string | null;
  readonly budgetFrom: number | null;
  readonly budgetTo: number | null;
  readonly places: readonly string[];
  readonly targetGroups: readonly string[];
  readonly serviceAreas: readonly string[];
  /** Codes of other registers, kept in the event. */
  readonly codes: readonly string[];
}

export interface ImportedRow {
  readonly sourceKey: string;
  /** Of the content: another hash under the same key means that the row has changed. */
  readonly hash: string;
  readonly content: ChallengeContentOfRow;
  readonly notes: readonly Remark[];
}

const MOST_CODES = 12;
const LONGEST_KEY = 200;
/** What a row without a reference is known by; few and fixed, so that other columns may come and go. */
const KEY_FIELDS: readonly Field[] = ['title', 'need', 'deadline', 'place', 'amount'];
/** How the key of a row without a reference begins. */
export const KEYLESS = 'sha256:';
const CUT: Readonly<Record<Language, string>> = {
  NB: 'Teksten er kortet ned her. Resten står i kilden.',
  NN: 'Teksten er korta ned her. Resten står i kjelda.',
  EN: 'The text is shortened here. The rest is in the source.',
};
const WORTH: Readonly<Record<Language, string>> = { NB: 'Anslått verdi', NN: 'Anslått verdi', EN: 'Estimated value' };
const SOURCE: Readonly<Record<Language, string>> = { NB: 'Kilde', NN: 'Kjelde', EN: 'Source' };

/** Reads a row; either what it says, with notes on what could not be followed, or why it cannot be taken. */
export function importedRow(cells: readonly string[], columns: Columns, reader: Reader): ImportedRow | { readonly problem: Remark } {
  const given = (field: Field): string[] => (columns[field] ?? []).map((index) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
  const title = readableTitle(given('title').join(' – '), reader.capitals);
  if (title === '') return { problem: { code: 'NO_TITLE' } };
  const text = given('need').map((cell) => readableText(cell, reader.capitals)).join('\n\n');
  const hopedOutcome = given('hopedOutcome').map((cell) => readableText(cell, reader.capitals)).join('\n\n');
  if ([title, text, hopedOutcome].some(holdsNationalId)) return { problem: { code: 'NATIONAL_ID' } };

  const notes: Remark[] = [];
  const deadline = momentOf(given('deadline')[0], true);
  if (deadline === 'UNREADABLE') return { problem: { code: 'DATE', given: given('deadline')[0]! } };
  if (deadline === 'WORDS') notes.push({ code: 'DEADLINE_WORDS', given: given('deadline')[0]! });
  const route = deadline instanceof Date ? 'CALL' : 'EXPLORE';
  const published = momentOf(given('publishedAt')[0], false);
  if (published === 'UNREADABLE') notes.push({ code: 'PUBLISHED_DATE', given: given('publishedAt')[0]! });
  const language = given('language').map(namedLanguage).find((one) => one !== null) ?? languageOfText(`${title} ${text}`, reader.defaults.language);
  const amount = amountOf(given, notes);
  const tail = [...worthOf(route === 'EXPLORE' ? given('amount')[0] : undefined, language), ...sourceOf(given('url')[0], language)];
  const codes = codesOf(given, reader, notes);

  const content: ChallengeContentOfRow = {
    title: shortTitle(title, challengeLimits.title),
    need: needOf(title, text, tail, language, notes),
    hopedOutcome: hopedOutcome === '' ? null : fitting(hopedOutcome, challengeLimits.hopedOutcome, language, notes),
    route,
    language,
    deadline: deadline instanceof Date ? deadline.toISOString() : null,
    publishedAt: published instanceof Date ? published.toISOString() : null,
    answerBy: route === 'CALL' ? answerDay(given('answerBy')[0], deadline as Date, notes) : null,
    budgetFrom: route === 'CALL' ? amount.from : null,
    budgetTo: route === 'CALL' ? amount.to : null,
    ...codes,
  };
  const key = given('key').join(' ');
  const mapped = KEY_FIELDS.map((field) => given(field).map((cell) => cell.replaceAll(/\s+/g, ' ')));
  return { sourceKey: key === '' || key.length > LONGEST_KEY ? `${KEYLESS}${hashOf(mapped)}` : key, hash: hashOf(content), content, notes };
}

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 24);

/** Words without a figure («løpende», «snarest») mean that there is no deadline; figures that are no date are a mistake. */
function momentOf(cell: string | undefined, endOfDay: boolean): Date | 'NONE' | 'WORDS' | 'UNREADABLE' {
  if (cell === undefined || /^[-–./\s]+$/.test(cell)) return 'NONE';
  return readMoment(cell, endOfDay) ?? (/\d/.test(cell) ? 'UNREADABLE' : 'WORDS');
}

function answerDay(cell: string | undefined, deadline: Date, notes: Remark[]): string | null {
  if (cell === undefined) return null;
  const day = readDay(cell);
  if (day && new Date(`${day}T00:00:00Z`) > deadline) return day;
  notes.push({ code: 'ANSWER_BY', given: cell });
  return null;
}

type Given = (field: Field) => string[];

function amountOf(given: Given, notes: Remark[]): { from: number | null; to: number | null } {
  const read = (field: Field) => {
    const cell = given(field)[0];
    const found = cell === undefined || /^[-–0.,\s]+$/.test(cell) ? null : readAmount(cell);
    if (cell !== undefined && found === null && /[1-9]/.test(cell)) notes.push({ code: 'AMOUNT', given: cell });
    return found;
  };
  const [frame, least, most] = [read('amount'), read('budgetFrom'), read('budgetTo')];
  const from = least?.to ?? least?.from ?? frame?.from ?? null;
  const to = most?.to ?? most?.from ?? frame?.to ?? null;
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

function codesOf(given: Given, reader: Reader, notes: Remark[]): Pick<ChallengeContentOfRow, 'places' | 'targetGroups' | 'serviceAreas' | 'codes'> {
  const cpv = given('cpv').flatMap(cpvCodes);
  const places = given('place').map((cell) => reader.places.find(cell));
  const groups = given('targetGroups').map((cell) => reader.targetGroups.find(cell));
  const areas = given('serviceAreas').map((cell) => reader.serviceAreas.find(cell));
  // A name beside a code that is known adds nothing when it is not.
  const found = firstWithAny(places.map(({ codes }) => codes));
  if (found.length === 0) notes.push(...places.flatMap(({ unknown }) => unknown).map((one) => ({ code: 'UNKNOWN_PLACE', given: one })));
  notes.push(...[...groups, ...areas].flatMap(({ unknown }) => unknown).map((one) => ({ code: 'UNKNOWN_TERM', given: one })));
  notes.push(...cpv.filter((code) => serviceAreaOf(code) === null).map((code) => ({ code: 'UNKNOWN_CPV', given: code })));
  const some = (own: readonly string[], otherwise: readonly string[] = []) => [...new Set(own.length > 0 ? own : otherwise)].slice(0, MOST_CODES);
  return {
    places: some(found, reader.defaults.places),
    targetGroups: some(groups.flatMap(({ codes }) => codes), reader.defaults.targetGroups),
    serviceAreas: some([...areas.flatMap(({ codes }) => codes), ...cpv.flatMap((code) => serviceAreaOf(code) ?? [])]),
    codes: cpv,
  };
}

/** Of several columns the most exact speaks: a municipality rather than the county that it lies in. */
function firstWithAny(lists: readonly string[][]): string[] {
  const all = [...new Set(lists.flat())];
  return all.filter((code) => !all.some((other) => other !== code && other.startsWith(code)));
}

/** A long title stands in full above the text; what came from other columns stands below it. */
function needOf(title: string, text: string, tail: readonly string[], language: Language, notes: Remark[]): string {
  if (text === '') notes.push({ code: 'NO_TEXT' });
  const long = title.length > challengeLimits.title;
  if (long) notes.push({ code: 'CUT_TITLE' });
  const end = tail.join('\n\n');
  const room = challengeLimits.need - (end === '' ? 0 : end.length + 2);
  const body = fitting([...(long && !text.startsWith(title) ? [title] : []), ...(text === '' ? [] : [text])].join('\n\n'), room, language, notes);
  return [body, end].filter((part) => part !== '').join('\n\n');
}

function fitting(text: string, max: number, language: Language, notes: Remark[]): string {
  if (text.length <= max) return text;
  notes.push({ code: 'CUT_TEXT' });
  return shortText(text, max, CUT[language]);
}

const worthOf = (cell: string | undefined, language: Language): string[] => {
  const worth = cell === undefined ? null : readAmount(cell)?.to;
  return worth ? [`${WORTH[language]}: ${worth.toLocaleString('nb-NO')} ${language === 'EN' ? 'NOK' : 'kroner'}`] : [];
};

const sourceOf = (cell: string | undefined, language: Language): string[] =>
  cell !== undefined && URL.canParse(cell) && /^https?:/i.test(cell) && cell.length < 500 ? [`${SOURCE[language]}: ${cell}`] : [];
