/** Counties by NUTS 3: the codes in use since 2021, and those before whose area is one county of today. */
const NUTS: Readonly<Record<string, string>> = {
  NO020: '34', NO060: '50', NO071: '18', NO081: '03', NO092: '42', NO0A1: '11', NO0A2: '46', NO0A3: '15',
  NO011: '03', NO012: '32', NO021: '34', NO022: '34', NO031: '31', NO032: '33', NO033: '39', NO034: '40', NO041: '42', NO042: '42', NO043: '11',
  NO051: '46', NO052: '46', NO053: '15', NO061: '50', NO062: '50', NO072: '55', NO073: '56',
};
const RANK = { MUNICIPALITY: 0, COUNTY: 1, DISTRICT: 2 } as const;

/** A row of the table `place`. */
export interface KnownPlace {
  readonly code: string;
  readonly kind: keyof typeof RANK;
  readonly name: string;
  readonly validTo: string | null;
  readonly successorCode: string | null;
}

/** Finds places of today by code or name, as other registers write them. */
export class PlaceBook {
  private readonly byCode: ReadonlyMap<string, KnownPlace>;
  private readonly byName = new Map<string, KnownPlace[]>();

  constructor(places: readonly KnownPlace[]) {
    this.byCode = new Map(places.map((place) => [place.code, place]));
    for (const place of places.filter(({ validTo }) => validTo === null)) {
      for (const name of new Set([nameKey(place.name), nameKey(place.name.replace(/ \(.*\)$/, ''))])) this.byName.set(name, [...(this.byName.get(name) ?? []), place]);
    }
  }

  get names(): string[] {
    return [...this.byCode.values()].map(({ name }) => name);
  }

  /** The codes of the places that a cell names, each once, and the parts that name none. */
  find(cell: string): { codes: string[]; unknown: string[] } {
    const whole = this.one(cell);
    const parts = whole ? [cell] : cell.split(/[;|,\n/]|\s+og\s+|\s+and\s+/).map((part) => part.trim()).filter((part) => part !== '');
    const found = parts.map((part) => ({ part, code: this.one(part) }));
    return { codes: [...new Set(found.flatMap(({ code }) => code ?? []))], unknown: found.filter(({ code }) => code === null).map(({ part }) => part) };
  }

  private one(given: string): string | null {
    const text = given.trim().replace(/^K-?(?=\d{4}$)/i, '');
    const [, nuts] = /^(NO[0-9A-Z]{3})\b/i.exec(text) ?? [];
    if (nuts) return NUTS[nuts.toUpperCase()] ?? this.named(text.slice(5).replace(/^[\s:–-]+/, ''));
    const [, digits, rest] = /^(\d{2,6})\b[\s:–-]*(.*)$/.exec(text) ?? [];
    if (!digits) return this.named(text);
    // Spreadsheets take the first zero of «0301».
    return this.today(digits) ?? this.today(`0${digits}`) ?? (rest ? this.named(rest) : null);
  }

  private today(code: string): string | null {
    let place = this.byCode.get(code);
    while (place && place.validTo !== null) place = place.successorCode === null ? undefined : this.byCode.get(place.successorCode);
    return place?.code ?? null;
  }

  private named(name: string): string | null {
    const county = /fylke/i.test(name);
    const places = this.byName.get(nameKey(name)) ?? [];
    const [first, second] = places.filter(({ kind }) => !county || kind === 'COUNTY').sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    // Two municipalities of the same name: better none than the wrong one.
    return first && first.kind !== second?.kind ? first.code : null;
  }
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:fylkeskommune|fylke|kommune|bydel|herad)\b/g, ' ')
    .replaceAll(/[\s.]+/g, ' ')
    .trim();
