import { newId, slugOf } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Indicator } from '../checkpoint.entity.js';
import { Pilot, PilotDecisionTaken, PilotPartner } from '../pilot.entity.js';

let made = 0;

/** What holds a running pilot together; a plan has none of it. */
const UNDER_WAY = { clarifyingMeetingOn: '2026-01-15', startedAt: new Date('2026-01-10T09:00:00Z') };

const OF_STATE: Record<Pilot['status'], Partial<Pilot>> = {
  PLANNED: {},
  RUNNING: { ...UNDER_WAY, nextCheckpointOn: '2026-03-10' },
  EVALUATING: UNDER_WAY,
  DECIDED: { ...UNDER_WAY, decision: 'STOP' },
};

/** A pilot of 10 January to 30 June 2026, planned unless said otherwise, led by its owner, with whatever its state must have. */
export async function aPilot(api: TestApi, owner: { id: string }, given: Partial<Pilot> = {}): Promise<{ readonly id: string; readonly slug: string; readonly title: string }> {
  made += 1;
  const id = newId();
  const title = given.title ?? `Pilot ${made}`;
  const slug = `${slugOf(title)}-${id.slice(-6)}`;
  const plan = { summary: 'Vi prøver noe nytt i det små.', learningQuestion: 'Virker det?', startsOn: '2026-01-10', endsOn: '2026-06-30' };
  await api.dataSource
    .getRepository(Pilot)
    .insert({ ...plan, ownerId: owner.id, leadId: owner.id, ...OF_STATE[given.status ?? 'PLANNED'], ...given, id, title, slug });
  if (given.status === 'DECIDED') await aDecision(api, { id }, given.decision ?? 'STOP', given.startedAt ?? UNDER_WAY.startedAt);
  return { id, slug, title };
}

async function aDecision(api: TestApi, pilot: { id: string }, decision: Pilot['decision'], decidedAt: Date): Promise<void> {
  const adopted = { receivingService: 'Hjemmetjenesten', funding: 'Budsjettet for 2027', adoptedFrom: '2027-01-01' };
  await api.dataSource
    .getRepository(PilotDecisionTaken)
    .insert({ id: newId(), pilotId: pilot.id, decision: decision!, reasons: 'Fordi.', decidedAt, ...(decision === 'ADOPT' ? adopted : { lesson: 'Spør først.' }) });
}

/** Makes an organisation a partner that delivers in the trial. */
export async function joinPilot(api: TestApi, pilot: { id: string }, organisation: { id: string }): Promise<void> {
  await api.dataSource.getRepository(PilotPartner).insert({ pilotId: pilot.id, organisationId: organisation.id, role: 'DELIVERY', phases: ['TRIAL'] });
}

/** An indicator with a baseline of 10. */
export async function anIndicator(api: TestApi, pilot: { id: string }, name = 'Deltakere'): Promise<{ readonly id: string }> {
  const id = newId();
  await api.dataSource.getRepository(Indicator).insert({ id, pilotId: pilot.id, position: 0, name, baseline: 10 });
  return { id };
}
