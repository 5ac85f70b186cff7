import { Membership } from '@samskap/identity-api';
import { Clock, type Outcome, Refused, appendEvent, dayInOslo, hashOfToken, refuse } from '@samskap/platform-api';
import type { ConfirmServiceByLinkInput } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Service, ServiceLink } from './service.entity.js';

/** Confirms services by the link in a mail: it proves who confirms, once, and opens nothing else. */
@Injectable()
export class ConfirmationService {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async confirmByLink({ token }: ConfirmServiceByLinkInput): Promise<Outcome> {
    try {
      return { id: await this.dataSource.transaction((manager) => confirm(manager, token, this.clock.now())) };
    } catch (error) {
      if (error instanceof Refused) return { problems: error.problems };
      throw error;
    }
  }
}

async function confirm(manager: EntityManager, token: string, now: Date): Promise<string> {
  const link = await manager.findOneBy(ServiceLink, { tokenHash: hashOfToken(token) });
  if (!link || link.expiresAt <= now) return refuse('SERVICE_LINK', 'token');
  const service = await manager.findOne(Service, { where: { id: link.serviceId }, lock: { mode: 'pessimistic_write' } });
  const { affected } = await manager.delete(ServiceLink, { tokenHash: link.tokenHash });
  const runsIt = service && (await manager.existsBy(Membership, { personId: link.personId, organisationId: service.ownerId }));
  if (!runsIt || !affected || service.status !== 'ACTIVE') return refuse('SERVICE_LINK', 'token');
  const confirmed = { confirmedOn: dayInOslo(now), savedBy: link.personId, updatedAt: now };
  await manager.createQueryBuilder().update(Service).set(confirmed).where('id = :id', { id: service.id }).execute();
  await appendEvent(manager, { type: 'service.confirmed', subject: { type: 'Service', id: service.id }, actorId: link.personId, at: now, data: {} });
  return service.id;
}
