import { Organisation } from '@samskap/identity-api';
import { profileRules } from '@samskap/partners-contract';
import { type Outcome, type Subject, type Viewer, type WriteTransaction, Writes, refuse, valid } from '@samskap/platform-api';
import type { UpdatePartnerProfileInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod/mini';
import { refuseWrongCodes } from './partner.content.js';
import { PartnerCapability, PartnerPlace, PartnerProfile, PartnerTerm } from './partner-profile.entity.js';
import { partnerPolicy } from './partner.policy.js';

const partner: Subject<Organisation, 'updateProfile' | 'addSolution'> = { type: 'Organisation', entity: Organisation, policy: partnerPolicy, lifecycle: {} };

@Injectable()
export class ProfilesService {
  constructor(@Inject(Writes) private readonly writes: Writes) {}

  /** Replaces the profile of an organisation; the id that comes back is the organisation's. */
  update(viewer: Viewer, input: UpdatePartnerProfileInput): Promise<Outcome> {
    return this.writes.run(viewer, 'updatePartnerProfile', input, async (transaction) => {
      const content = valid(profileRules, input);
      // The organisation is locked in place of its profile, which may not be there yet.
      const { id } = await transaction.lock(partner, input.organisationId, 'updateProfile', { path: 'organisationId' });
      await refuseWrongCodes(transaction, input);
      await store(transaction, id, input, content);
      await replaceParts(transaction, id, content);
      await transaction.event('partner.profile-updated', { type: 'Organisation', id });
      return id;
    });
  }
}

type Content = z.output<typeof profileRules>;

async function store({ manager, now }: WriteTransaction, organisationId: string, input: UpdatePartnerProfileInput, { about, capacity, wishes }: Content): Promise<void> {
  const texts = { about, capacity: capacity ?? null, wishes: wishes ?? null, availableFrom: input.availableFrom ?? null, updatedAt: now };
  const stored = await manager.findOneBy(PartnerProfile, { organisationId });
  const seen = input.version ?? stored?.version;
  if (seen !== stored?.version) refuse('STALE', 'version');
  if (!stored) await manager.insert(PartnerProfile, { organisationId, ...texts });
  else await manager.createQueryBuilder().update(PartnerProfile).set(texts).where('organisation_id = :organisationId', { organisationId }).execute();
}

async function replaceParts(transaction: WriteTransaction, organisationId: string, content: Content): Promise<void> {
  const parent = { organisationId };
  await transaction.replace(PartnerPlace, parent, content.places.map((code) => ({ code })));
  await transaction.replace(PartnerTerm, { ...parent, scheme: 'TARGET_GROUP' }, content.targetGroups.map((code) => ({ code })));
  await transaction.replace(PartnerTerm, { ...parent, scheme: 'SERVICE_AREA' }, content.serviceAreas.map((code) => ({ code })));
  await transaction.replace(PartnerCapability, parent, content.capabilities.map(({ code, evidence }) => ({ code, evidence: evidence ?? null })));
}
