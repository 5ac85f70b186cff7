import { newId, slugOf } from '@samskap/platform-api';
import type { ImportReport } from '@samskap/platform-api/reading';
import type { OrganisationKind } from '@samskap/platform-contract';
import type { EntityManager } from 'typeorm';
import { type PlacedRow, refuseRow } from './read-files.js';

interface Planned {
  readonly id: string;
  readonly organisationNumber: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Where it was first named; null for one that was here already. */
  readonly from: PlacedRow | null;
  readonly slug: string;
  readonly unitNames: Set<string>;
  readonly newUnits: { readonly id: string; readonly name: string; readonly organisationNumber: string | null }[];
}

/** What an import comes to, before anything is stored: organisations to add, or to add units to. */
export type ImportPlan = readonly Planned[];

interface Stored {
  readonly id: string;
  readonly organisation_number: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly slug: string;
  readonly units: readonly string[];
}

/** Decides on every row, and counts it in the report: one that was here already keeps its name, kind, place and state. */
export async function planImport(manager: EntityManager, rows: readonly PlacedRow[], report: ImportReport): Promise<ImportPlan> {
  const plan = await new Plan(manager, report).load(rows);
  for (const row of rows) plan.take(row);
  return plan.result;
}

class Plan {
  private readonly byNumber = new Map<string, Planned>();
  /** Numbers of units, which no organisation and no other unit may have. */
  private readonly unitNumbers = new Set<string>();
  private readonly slugs = new Set<string>();

  constructor(
    private readonly manager: EntityManager,
    private readonly report: ImportReport,
  ) {}

  get result(): ImportPlan {
    return [...this.byNumber.values()].filter(({ from, newUnits }) => from !== null || newUnits.length > 0);
  }

  async load(rows: readonly PlacedRow[]): Promise<this> {
    const numbers = rows.flatMap(({ organisationNumber, unit }) => [organisationNumber, ...(unit?.organisationNumber ? [unit.organisationNumber] : [])]);
    const stored = await this.manager.query<Stored[]>(
      `select o.id, o.organisation_number, o.name, o.kind, o.slug, array(select lower(u.name) from unit u where u.organisation_id = o.id) as units
       from organisation o where o.organisation_number = any($1)`,
      [numbers],
    );
    for (const { organisation_number: organisationNumber, units, ...rest } of stored) {
      this.byNumber.set(organisationNumber, { ...rest, organisationNumber, from: null, unitNames: new Set(units), newUnits: [] });
    }
    const units = await this.manager.query<{ number: string }[]>('select organisation_number as number from unit where organisation_number = any($1)', [numbers]);
    for (const { number } of units) this.unitNumbers.add(number);
    const slugs = await this.manager.query<{ slug: string }[]>('select slug from organisation where slug = any($1)', [rows.flatMap(({ name }) => (name ? [slugOf(name)] : []))]);
    for (const { slug } of slugs) this.slugs.add(slug);
    return this;
  }

  take(row: PlacedRow): void {
    const known = this.byNumber.get(row.organisationNumber);
    if (known?.from && differs(row, known)) return refuseRow(this.report, row, { code: 'OTHER_CONTENT', given: `${known.from.file}:${known.from.line}` });
    const planned = known ?? this.added(row);
    if (!planned) return;
    if (known && !known.from && row.name && differs(row, known)) this.report.notes.push({ code: 'KEPT', given: known.name, file: row.file, line: row.line });
    const unit = this.takeUnit(row, planned);
    if (!known) this.report.added += 1;
    else this.report[unit === 'ADDED' ? 'updated' : unit === 'REFUSED' ? 'skipped' : 'unchanged'] += 1;
  }

  private added(row: PlacedRow): Planned | null {
    const { organisationNumber, name, kind } = row;
    const taken = this.unitNumbers.has(organisationNumber);
    if (taken || name === null || kind === null) {
      refuseRow(this.report, row, { code: taken ? 'NUMBER_TAKEN' : name === null ? 'NO_NAME' : 'NO_KIND', given: organisationNumber });
      return null;
    }
    const id = newId();
    const planned = { id, organisationNumber, name, kind, from: row, slug: this.freeSlug(name, id), unitNames: new Set<string>(), newUnits: [] };
    this.byNumber.set(organisationNumber, planned);
    return planned;
  }

  private takeUnit(row: PlacedRow, { unitNames, newUnits }: Planned): 'NONE' | 'ADDED' | 'REFUSED' {
    const { unit } = row;
    if (!unit || unitNames.has(unit.name.toLowerCase())) return 'NONE';
    const number = unit.organisationNumber;
    if (number && (this.unitNumbers.has(number) || this.byNumber.has(number))) {
      this.report.bad.push({ code: 'NUMBER_TAKEN', given: number, file: row.file, line: row.line });
      return 'REFUSED';
    }
    unitNames.add(unit.name.toLowerCase());
    if (number) this.unitNumbers.add(number);
    newUnits.push({ id: newId(), ...unit });
    return 'ADDED';
  }

  private freeSlug(name: string, id: string): string {
    const slug = slugOf(name);
    const free = this.slugs.has(slug) || slug === 'ny' ? `${slug}-${id.slice(-8)}` : slug;
    this.slugs.add(free);
    return free;
  }
}

const differs = (row: PlacedRow, known: Planned): boolean => (row.name !== null && row.name !== known.name) || (row.kind !== null && row.kind !== known.kind);
