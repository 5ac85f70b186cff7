/** Reads «1 250 000», «12,5» or «−3» as Norwegians write them; null when it is no such number. */
export function readNumber(text: string, decimals: boolean): number | null {
  const tight = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.');
  const form = decimals ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  return form.test(tight) ? Number(tight) : null;
}
