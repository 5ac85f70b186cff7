import type { Language } from '@samskap/platform-contract';

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  NB: new Set('ikke fra hva være noe en et hjem tjenester gjør hvordan flere barnehage jeg skole fylkeskommunen uten vårt mer'.split(' ')),
  NN: new Set('ikkje frå kva vere noko ein eit heim tenester gjer korleis fleire eg skule fylkeskommunen utan vårt meir dei'.split(' ')),
  EN: new Set('the and of with this that are will not from what which services shall have'.split(' ')),
};

/** The language that a cell names: nb, Bokmål, NNO, engelsk. */
export function namedLanguage(cell: string): Language | null {
  const name = cell.trim().toLowerCase();
  if (/^(nn|nno|nynorsk)\b/.test(name)) return 'NN';
  if (/^(nb|nob|nor|no|bokm[åa]l|norsk|norwegian)\b/.test(name)) return 'NB';
  return /^(en|eng|engelsk|english)\b/.test(name) ? 'EN' : null;
}

/** The language that a text is in, by the words that only one of them has; `otherwise` when too few of them stand there. */
export function languageOfText(text: string, otherwise: Language): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (language: Language) => words.filter((word) => WORDS[language].has(word)).length;
  const [best, next] = (['NB', 'NN', 'EN'] as const).map((language) => ({ language, hits: hits(language) })).sort((a, b) => b.hits - a.hits);
  return best!.hits >= 4 && best!.hits >= 2 * next!.hits ? best!.language : otherwise;
}
