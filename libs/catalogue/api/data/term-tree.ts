/** One row of the table `term`: a code with its wording in the three languages, ordered by `position` within its scheme. */
export interface TermSeed {
  code: string;
  scheme: 'TARGET_GROUP' | 'SERVICE_AREA' | 'CAPABILITY';
  parentCode: string | null;
  nb: string;
  nn: string;
  en: string;
  position: number;
}

/** A term as it is written down: slug, Bokmål, Nynorsk, English. A child's code is its parent's, a dot and its slug. */
export type Words = readonly [slug: string, nb: string, nn: string, en: string];

/** A term of the first level with its children. */
export interface Branch {
  of: Words;
  children: readonly Words[];
}

function leaf(scheme: TermSeed['scheme'], words: Words, parentCode: string | null, position: number): TermSeed {
  const [slug, nb, nn, en] = words;
  return { code: parentCode ? `${parentCode}.${slug}` : slug, scheme, parentCode, nb, nn, en, position };
}

/** Lays a tree of two levels out as rows, parents before children. */
export function grow(scheme: TermSeed['scheme'], branches: readonly Branch[]): TermSeed[] {
  const rows: TermSeed[] = [];
  for (const { of, children } of branches) {
    rows.push(leaf(scheme, of, null, rows.length));
    for (const child of children) rows.push(leaf(scheme, child, of[0], rows.length));
  }
  return rows;
}
