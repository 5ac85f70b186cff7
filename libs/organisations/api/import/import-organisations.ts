import { type KnownPlace, PlaceBook } from '@samskap/catalogue-api';
import { Organisation, Unit } from '@samskap/identity-api';
import { appendEvent } from '@samskap/platform-api';
import type { ImportReport } from '@samskap/platform-api/reading';
import type { DataSource, EntityManager } from 'typeorm';
import { Registration } from '../verification/registration.entity.js';
import { type ImportPlan, planImport } from './plan-import.js';
import { readFiles } from './read-files.js';

export interface OrganisationImport {
  readonly dataSource: DataSource;
  readonly files: readonly string[];
  /** Whether someone has checked them already; else they wait for an administrator. */
  readonly verified: boolean;
  readonly dryRun: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/**
 * Imports organisations and their units from CSV files. All rows are read and judged first; then those that are right go in
 * together, with one event for each organisation, or none does. Run again, it adds nothing twice and changes nothing that is here.
 * They have no leader until someone is invited.
 */
export async function importOrganisations(settings: OrganisationImport): Promise<ImportReport> {
  const { dataSource, signal, now } = settings;
  const report: ImportReport = { read: 0, added: 0, updated: 0, unchanged: 0, skipped: 0, bad: [], notes: [], files: [], interrupted: false };
  const places = new PlaceBook(await dataSource.query<KnownPlace[]>('select code, kind, name, valid_to::text as "validTo", successor_code as "successorCode" from place'));
  const rows = await readFiles(settings.files, places, report, signal);
  if (signal.aborted) return { ...report, interrupted: true };
  if (settings.dryRun) await planImport(dataSource.manager, rows, report);
  else {
    await dataSource.transaction(async (manager) => {
      // What is decided on must not change before it is stored; reading goes on meanwhile.
      await manager.query('lock table organisation, unit in share row exclusive mode');
      await store(manager, await planImport(manager, rows, report), settings.verified, now());
    });
  }
  return report;
}

async function store(manager: EntityManager, plan: ImportPlan, verified: boolean, now: Date): Promise<void> {
  for (const { id, organisationNumber, name, kind, slug, from, newUnits } of plan) {
    if (from) {
      const status = verified ? ('VERIFIED' as const) : ('PENDING' as const);
      await manager.insert(Organisation, { id, slug, name, kind, status, organisationNumber, placeCode: from.placeCode, website: from.website, createdAt: now });
      await manager.insert(Registration, { organisationId: id, waitingSince: verified ? null : now, judgedAt: verified ? now : null });
    }
    if (newUnits.length > 0) await manager.insert(Unit, newUnits.map((unit) => ({ ...unit, organisationId: id })));
    const data = { units: newUnits.length, ...(from ? { verified } : {}) };
    await appendEvent(manager, { type: from ? 'organisation.imported' : 'organisation.units-imported', subject: { type: 'Organisation', id }, actorId: null, at: now, data });
  }
}
