const ACRONYMS = new Set(
  'NAV IKT IT KI KS HR EU EØS SFO PPT HMS FDV VVS CPV SSB IMDI NTNU UIO OUS BUP PPU NRK NHO LO DPS ROP FACT ACT ADHD TV PC GPS ISO GDPR API BIM EPC AS SA ANS ASA BA IKS KF HF RHF VTA AFT IPS NOK MVA ID II III IV VI VII VIII IX XI XII'.split(' '),
);

/** Makes titles and headings that shout in capitals readable, and knows which words keep theirs. */
export class Capitals {
  private readonly long: RegExp;
  private readonly withKind: RegExp;
  private readonly names: ReadonlyMap<string, string>;

  /** `places` are names as they are written, such as «Nordre Follo». */
  constructor(places: readonly string[]) {
    const names = [...new Set(places.map((name) => name.replace(/ \(.*\)$/, '')))].sort((a, b) => b.length - a.length);
    this.names = new Map(names.map((name) => [name.toLowerCase(), name]));
    const anyOf = (list: readonly string[]) => list.map((name) => name.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)';
    // Short names are common words as well («os», «stad», «gran»): those are names only before «kommune».
    this.long = new RegExp(`(?<!\\p{L})(?:${anyOf(names.filter((name) => name.length > 5 || name === 'Oslo'))})(?!\\p{L}{2})`, 'gu');
    this.withKind = new RegExp(`(?<!\\p{L})(?:${anyOf(names)})(?= (?:fylkes)?kommune)`, 'gu');
  }

  /** The text as one would write it, when nearly all of it is in capitals; else as it was. */
  calmed(text: string): string {
    if (!shouts(text)) return text;
    const keep = (word: string) => (ACRONYMS.has(word) || /\d/.test(word) ? word : word.toLowerCase());
    const lower = text.replaceAll(/[\p{L}\p{N}]+/gu, keep);
    const sentences = lower.replaceAll(/(^|[.!?:]\s+|\n)([^\p{L}\n]*)(\p{L})/gu, (_, before: string, between: string, letter: string) => before + between + letter.toUpperCase());
    const named = (name: string) => this.names.get(name) ?? (this.names.get(name.slice(0, -1)) ?? '') + name.slice(-1);
    return sentences.replaceAll(this.withKind, named).replaceAll(this.long, named);
  }
}

function shouts(text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '');
  const upper = letters.replaceAll(/\P{Lu}/gu, '').length;
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return letters.length >= 5 && upper / letters.length >= 0.85 && words.some((word) => !ACRONYMS.has(word.toUpperCase()) && word.length > 3);
}
