/** A frame in whole kroner; either end may be open. */
export interface Amount {
  readonly from: number | null;
  readonly to: number | null;
}

const HIGHEST = 2_000_000_000;
const NUMBER = String.raw`\d{1,3}(?:[ .'\u00a0\u2009\u202f]\d{3})+(?:,\d{1,2})?|\d{1,3}(?:,\d{3}){2,}(?:\.\d{1,2})?|\d+(?:[.,]\d+)?`;
const UNIT = String.raw`mnok|mkr|mill(?:\.|ion(?:er|ar|s)?)?|m(?=\s|$)|tnok|tkr|tusen|k(?=\s|$)|mrd\.?|milliard(?:er|ar)?`;
const ONE = new RegExp(`(?<before>mnok|mkr|tnok|tkr)?\\s*(?<number>${NUMBER})\\s*(?<unit>${UNIT})?`, 'gi');

/**
 * An amount in kroner as people write it: 1 200 000 · 1.200.000,- · 1,2 MNOK · NOK 500 000 · 2–3 mill. kr. One number is the most
 * that may be spent. Null when it is no amount that we can trust: other currencies, words, beyond two billion.
 */
export function readAmount(given: string): Amount | null {
  if (/\b(?:eur|usd|sek|dkk|gbp)\b|[€$£]/i.test(given)) return null;
  const found = [...given.matchAll(ONE)].slice(0, 2);
  const shared = found.at(-1)?.groups?.['unit'] ?? found[0]?.groups?.['before'];
  const numbers = found.map(({ groups }) => kroner(groups!['number']!, groups!['unit'] ?? groups!['before'] ?? shared));
  const [first, second] = numbers;
  if (first === undefined || numbers.some((number) => number > HIGHEST)) return null;
  if (second !== undefined && /\d[^\d]*(?:[-–—]|til|to|og)\s*(?:nok|kr)?\.?\s*\d/i.test(given) && second >= first) return { from: first, to: second };
  return /^\s*(?:minst|minimum|fra|over|at least)\b/i.test(given) ? { from: first, to: null } : { from: null, to: first };
}

function kroner(text: string, unit: string | undefined): number {
  const factor = factorOf(unit);
  const bare = text.replaceAll(/[ '\u00a0\u2009\u202f]/g, '');
  // «1.200» is twelve hundred, but «1.200 mill.» has decimals.
  const grouped = factor === 1 ? bare.replaceAll(/[.,](?=\d{3}(?:\D|$))/g, '') : bare.replaceAll(/\.(?=\d{3}[.,])/g, '');
  return Math.round(Number(grouped.replace(',', '.')) * factor);
}

function factorOf(unit = ''): number {
  if (/^(?:mrd|milliard)/i.test(unit)) return 1_000_000_000;
  if (/^(?:tnok|tkr|tusen|k)/i.test(unit)) return 1_000;
  return /^m/i.test(unit) ? 1_000_000 : 1;
}
