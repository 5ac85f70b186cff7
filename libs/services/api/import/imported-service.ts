import type { PlaceBook, TermBook } from '@samskap/catalogue-api';
import { newServiceRules } from '@samskap/services-contract';
import type { Remark } from '@samskap/platform-api/reading';
import type { z } from 'zod/mini';
import type { Columns, Field } from './service-columns.js';

/** The lists that a row points into. */
export interface Books {
  readonly places: PlaceBook;
  readonly groups: TermBook;
  readonly areas: TermBook;
}

/** A service as a row says it. */
export type ImportedService = Pick<z.output<typeof newServiceRules>, Exclude<Field, 'places' | 'targetGroups' | 'needs'>> & {
  readonly name: string;
  readonly places: readonly string[];
  readonly targetGroups: readonly string[];
  readonly needs: readonly string[];
  /** Words that name no known place, group or need; the row is taken without them. */
  readonly unknown: readonly string[];
};

/** Reads a row; either what it says, or the first thing that is wrong with it. */
export function importedService(cells: readonly string[], columns: Columns, books: Books): ImportedService | { readonly problem: Remark } {
  const given = (field: Field): string => (columns[field] === undefined ? '' : (cells[columns[field]]?.trim() ?? ''));
  const texts = Object.fromEntries((['name', 'summary', 'forWhom', 'howToRefer', 'telephone', 'email', 'website', 'openingHours', 'waitingTime'] as const).map((field) => [field, given(field)]));
  const read = newServiceRules.safeParse(texts);
  if (!read.success) {
    const { message, path } = read.error.issues[0]!;
    return { problem: { code: `${message}`, given: `${String(path[0])}: ${given(path[0] as Field)}`.slice(0, 200) } };
  }
  const [places, groups, needs] = [books.places.find(given('places')), books.groups.find(given('targetGroups')), books.areas.find(given('needs'))];
  return { ...read.data, places: places.codes, targetGroups: groups.codes, needs: needs.codes, unknown: [...places.unknown, ...groups.unknown, ...needs.unknown] };
}
