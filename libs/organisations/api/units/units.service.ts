import { Unit } from '@samskap/identity-api';
import { digitsOfNumber, unitRules } from '@samskap/organisations-contract';
import { type Outcome, type Viewer, type WriteTransaction, Writes, isUuid, newId, refuse, valid } from '@samskap/platform-api';
import type { RemoveUnitInput, SaveUnitInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { organisationSubject } from '../organisation.subject.js';
import { refuseByRegister, refuseTakenNumber } from '../registers/refuse-number.js';
import { Registers } from '../registers/registers.service.js';

/** As many as are shown. */
const MOST_UNITS = 200;

@Injectable()
export class UnitsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(Registers) private readonly registers: Registers,
  ) {}

  /** Adds a unit or, with an id, changes one. The organisation is locked meanwhile; its id comes back. */
  async save(viewer: Viewer, input: SaveUnitInput): Promise<Outcome> {
    const entry = await this.registers.lookUp(digitsOfNumber(input.organisationNumber ?? ''), viewer);
    return this.writes.run(viewer, 'saveUnit', input, async (transaction) => {
      const organisation = await transaction.lock(organisationSubject, input.organisationId, 'manageUnits', { path: 'organisationId' });
      const content = valid(unitRules, input);
      const existing = input.id ? await unitOf(transaction, organisation.id, input.id) : null;
      const number = content.organisationNumber ?? null;
      const id = existing?.id ?? newId();
      if (number && number !== existing?.organisationNumber) {
        await refuseTakenNumber(transaction, number, { unitId: id });
        refuseByRegister(entry);
      }
      await store(transaction, organisation.id, { id, name: content.name, organisationNumber: number }, !existing);
      await transaction.event('organisation.unit-saved', { type: 'Organisation', id: organisation.id }, { unitId: id, added: !existing });
      return organisation.id;
    });
  }

  /** Takes a unit away; its members stay in the organisation. */
  remove(viewer: Viewer, input: RemoveUnitInput): Promise<Outcome> {
    return this.writes.run(viewer, 'removeUnit', input, async (transaction) => {
      const organisation = await transaction.lock(organisationSubject, input.organisationId, 'manageUnits', { path: 'organisationId' });
      const { id } = await unitOf(transaction, organisation.id, input.id);
      await transaction.manager.delete(Unit, { id });
      await transaction.event('organisation.unit-removed', { type: 'Organisation', id: organisation.id }, { unitId: id });
      return organisation.id;
    });
  }
}

async function unitOf({ manager }: WriteTransaction, organisationId: string, id: string): Promise<Unit> {
  const unit = isUuid(id) ? await manager.findOneBy(Unit, { id, organisationId }) : null;
  return unit ?? refuse('UNIT_NOT_FOUND', 'id');
}

async function store({ manager }: WriteTransaction, organisationId: string, { id, ...given }: Pick<Unit, 'id' | 'name' | 'organisationNumber'>, added: boolean): Promise<void> {
  const others = await manager.findBy(Unit, { organisationId });
  if (others.some((other) => other.id !== id && other.name.toLowerCase() === given.name.toLowerCase())) refuse('UNIT_TWICE', 'name');
  if (added && others.length >= MOST_UNITS) refuse('TOO_MANY_UNITS', undefined, { max: MOST_UNITS });
  if (added) await manager.insert(Unit, { id, organisationId, ...given });
  else await manager.update(Unit, { id }, given);
}
