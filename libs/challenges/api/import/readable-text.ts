import { type Capitals, ungarbled } from '@samskap/platform-api/reading';
import { withoutHtml } from './html.js';

const BULLET = /^(?:[•·●▪■◦‣○*\uf0b7\uf0a7\u2043]|[-–—](?=\s)|o(?=\t))\s*/u;
const RULE = /^[-–—_=*.·\s]{3,}$/u;
const LONG_LINE = 60;

/** The text of a cell in readable paragraphs, parted by blank lines; lists are lines that begin with «• ». */
export function readableText(raw: string, capitals: Capitals): string {
  const lines = inLines(raw);
  const text = together(lines).map((block) => block.map((line) => capitals.calmed(line)).join('\n'));
  return text.join('\n\n');
}

/** The text of a cell as one line without the quotation marks and full stop that a title does without. */
export function readableTitle(raw: string, capitals: Capitals): string {
  const line = inLines(raw)
    .map((one) => one.replace(BULLET, ''))
    .filter((one) => one !== '')
    .join(' ');
  const bare = line.replace(/^["«“](.*)["»”]$/u, (whole, inner: string) => (/["«»“”]/u.test(inner) ? whole : inner)).replace(/(?<=\p{L}{4,})\.$/u, '');
  return capitals.calmed(bare.trim());
}

/** Cleaned lines; an empty one stands where a paragraph ends. */
function inLines(raw: string): string[] {
  return withoutHtml(ungarbled(raw))
    .replaceAll(/_x000D_/g, '\n')
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/[\u200b-\u200d\u00ad\ufeff\u2060]/g, '')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, ' ')
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => inlineBullets(line))
    .map(tidy);
}

/** A list that an export has run together, «Vi ønsker: • a • b», has its lines again. */
function inlineBullets(line: string): string[] {
  const parts = line.split(/(?<=\S)\s+(?=[•●▪\uf0b7]\s*\S)/u);
  return parts.length > 2 || BULLET.test(line.trim()) ? parts : [line];
}

function tidy(line: string): string {
  const bullet = /^\s*o\t/.test(line) ? 'o\t' : '';
  const spaced = line.replaceAll(/[\s\u00a0]+/gu, ' ').trim();
  if (RULE.test(spaced)) return '';
  const text = bullet ? spaced.replace(/^o /, '• ') : spaced.replace(BULLET, spaced === '' ? '' : '• ');
  return text.replaceAll(/([!?])\1{2,}/g, '$1').replaceAll(/ +([,.;:!?])(?=\s|$)/g, '$1').trim();
}

/** Lines as paragraphs: wrapped lines are joined, lists stand together, long lines are paragraphs of their own. */
function together(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let ended = true;
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (line === '') ended = true;
    else if (line === '•') continue;
    else {
      if (block && last !== undefined && goesOn(last, line, ended)) block[block.length - 1] = joined(last, line);
      else if (block && last !== undefined && belongs(last, line, ended)) block.push(line);
      else blocks.push([line]);
      ended = false;
    }
  }
  return blocks;
}

const isItem = (line: string): boolean => line.startsWith('• ');
/** «a) lokaler»: a line of a list that its writer has lettered. */
const isLettered = (line: string): boolean => /^(?:\p{L}|\d{1,2})\) /u.test(line);

/** Whether a line is the rest of the sentence before it, broken by an e-mail program or a narrow column. */
const goesOn = (last: string, line: string, ended: boolean): boolean =>
  !ended && !isItem(line) && !isLettered(line) && !/[.!?:;»”)]$/u.test(last) && (/^\p{Ll}/u.test(line) || (last.length > LONG_LINE && /[,\p{Ll}]$/u.test(last) && !/^\d/.test(line) && last.length < 100));

/** «arbeids-» and «liv» are one word; «barne-» and «og ungdomsarbeid» are not. */
const joined = (last: string, line: string): string =>
  /\p{Ll}-$/u.test(last) && !/^(?:og|eller|and|or|til)\b/u.test(line) && last.length > LONG_LINE ? last.slice(0, -1) + line : `${last} ${line}`;

const belongs = (last: string, line: string, ended: boolean): boolean =>
  isItem(last) ? isItem(line) : isLettered(last) && isLettered(line) ? !ended : !ended && !isItem(line) && last.length < LONG_LINE && line.length < LONG_LINE && !/[.!?]$/.test(last);
