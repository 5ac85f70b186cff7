/** A term with its wording, as the table `term` has it. */
export interface KnownTerm {
  readonly code: string;
  readonly scheme: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** Finds target groups and service areas by code or by their name in any of the languages. */
export class TermBook {
  private readonly known: ReadonlyMap<string, string>;

  constructor(terms: readonly KnownTerm[], scheme: 'TARGET_GROUP' | 'SERVICE_AREA') {
    const own = terms.filter((term) => term.scheme === scheme);
    this.known = new Map(own.flatMap(({ code, nb, nn, en }) => [code, nb, nn, en].map((word) => [word.toLowerCase(), code] as const)));
  }

  /** The codes that a cell names, each once, and the parts that name none. A name may hold commas only when it is the whole cell. */
  find(cell: string): { codes: string[]; unknown: string[] } {
    const parts = this.known.has(key(cell)) ? [cell] : cell.split(/[;|,\n]/).filter((part) => part.trim() !== '');
    return {
      codes: [...new Set(parts.flatMap((part) => this.known.get(key(part)) ?? []))],
      unknown: parts.filter((part) => !this.known.has(key(part))).map((part) => part.trim()),
    };
  }
}

const key = (word: string): string => word.trim().toLowerCase();
