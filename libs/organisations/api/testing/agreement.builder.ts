import { Coordination } from '@samskap/identity-api';
import { newId } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Agreement, AgreementParty } from '../agreements/agreement.entity.js';

/** An agreement between organisations, of which the first one wrote it; in force unless said otherwise. */
export async function anAgreement(api: TestApi, parties: readonly { id: string }[], given: Partial<Agreement> = {}): Promise<{ readonly id: string; readonly version: number }> {
  const id = newId();
  const status = given.status ?? 'ACTIVE';
  await api.dataSource.getRepository(Agreement).insert({
    title: 'Sammen om unge utenfor',
    scope: 'Vi deler lokaler, møtes og prøver ut tiltak sammen.',
    startsOn: '2026-01-01',
    activatedAt: status === 'DRAFT' ? null : new Date('2026-01-01T09:00:00Z'),
    endedAt: status === 'ENDED' ? new Date('2026-02-01T09:00:00Z') : null,
    ...given,
    id,
    status,
  });
  const agreed = (index: number) => (status !== 'DRAFT' || index === 0 ? new Date('2026-01-01T09:00:00Z') : null);
  await api.dataSource.getRepository(AgreementParty).insert(parties.map((party, index) => ({ agreementId: id, organisationId: party.id, agreedAt: agreed(index) })));
  return { id, version: 1 };
}

/** That a person coordinates an agency by an agreement. */
export async function coordinationBy(api: TestApi, agreement: { id: string }, organisation: { id: string }, person: { id: string }, given: Partial<Coordination> = {}): Promise<{ readonly id: string }> {
  const id = newId();
  await api.dataSource.getRepository(Coordination).insert({ startsOn: '2026-01-01', ...given, id, personId: person.id, organisationId: organisation.id, agreementId: agreement.id });
  return { id };
}
