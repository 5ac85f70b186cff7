import type { PlaceBook } from '@samskap/catalogue-api';
import { digitsOfNumber, isOrganisationNumber, registrationRules, unitRules } from '@samskap/organisations-contract';
import type { Remark } from '@samskap/platform-api/reading';
import type { OrganisationKind } from '@samskap/platform-contract';
import { type Columns, type Field, kindNamed } from './organisation-columns.js';

/** A unit that a row names. */
export interface ImportedUnit {
  readonly name: string;
  readonly organisationNumber: string | null;
}

/** An organisation as a row says it. Name and kind may be left out in rows that only add a unit to one that is known already. */
export interface ImportedOrganisation {
  readonly organisationNumber: string;
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
  readonly placeCode: string | null;
  readonly website: string | null;
  readonly unit: ImportedUnit | null;
}

/** Codes of the rules, as they are told about a row. */
const TOLD: Readonly<Record<string, Partial<Record<Field, string>>>> = {
  TOO_LONG: { name: 'NAME_TOO_LONG', unit: 'NAME_TOO_LONG', website: 'WEBSITE' },
  NOT_WEB_ADDRESS: { website: 'WEBSITE' },
  NOT_ORGANISATION_NUMBER: { unitNumber: 'UNIT_NUMBER' },
};

/** Reads a row; either what it says, or the first thing that is wrong with it. */
export function importedOrganisation(cells: readonly string[], columns: Columns, places: PlaceBook): ImportedOrganisation | { readonly problem: Remark } {
  const given = (field: Field): string => (columns[field] === undefined ? '' : (cells[columns[field]]?.trim() ?? ''));
  const wrong = (code: string, field: Field) => ({ problem: { code: TOLD[code]?.[field] ?? code, given: given(field) } });
  const organisationNumber = digitsOfNumber(given('organisationNumber'));
  if (!isOrganisationNumber(organisationNumber)) return wrong(organisationNumber === '' ? 'NO_NUMBER' : 'NUMBER', 'organisationNumber');
  const read = registrationRules.safeParse({ organisationNumber, name: given('name'), website: given('website') });
  if (!read.success) return wrong(read.error.issues[0]!.message, read.error.issues[0]!.path[0] as Field);
  const kind = kindNamed(given('kind'));
  if (given('kind') !== '' && !kind) return wrong('KIND', 'kind');
  const [placeCode, ...more] = places.find(given('place')).codes;
  if (given('place') !== '' && (!placeCode || more.length > 0)) return wrong('PLACE', 'place');
  const unit = importedUnit(given('unit'), given('unitNumber'));
  if (unit && 'code' in unit) return wrong(unit.code, unit.field);
  return { organisationNumber, name: read.data.name ?? null, kind: kind ?? null, placeCode: placeCode ?? null, website: read.data.website, unit };
}

function importedUnit(name: string, organisationNumber: string): ImportedUnit | null | { readonly code: string; readonly field: Field } {
  if (name === '') return organisationNumber === '' ? null : { code: 'NO_UNIT_NAME', field: 'unitNumber' };
  const read = unitRules.safeParse({ name, organisationNumber });
  if (read.success) return { name: read.data.name, organisationNumber: read.data.organisationNumber ?? null };
  const [{ message, path }] = read.error.issues as [(typeof read.error.issues)[number]];
  return { code: message, field: path[0] === 'name' ? 'unit' : 'unitNumber' };
}
