import { consentTexts } from '@samskap/identity-contract/consents';
import { Clock, type Viewer, appendEvent, newId } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Person } from '../accounts/person.entity.js';
import { Consents } from '../privacy/consents.js';
import type { Claims } from './claims.js';
import { Identity, SessionIdentity } from './identity.entity.js';
import type { ProviderSettings } from './provider-settings.js';
import { SignInProblem } from './sign-in-problem.js';

/** Whose identity it is. */
export type Owner = Pick<Identity, 'id' | 'personId'>;

/** From what a provider said to the person here. The key is issuer and subject; an address never finds an account. */
@Injectable()
export class SignIns {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** The person who has this identity, made when the provider vouches for an address that nobody has; null when an address must be given first. */
  async owner(claims: Claims, settings: ProviderSettings, language: Language): Promise<Owner | null> {
    const known = await this.known(claims, settings);
    if (!known && !(claims.emailVerified && claims.name)) return null;
    const owner = known ?? (await this.newPerson(claims, settings, language));
    await this.refuseSuspended(owner.personId);
    await this.dataSource.manager.update(Identity, { id: owner.id }, { lastUsedAt: this.clock.now() });
    return owner;
  }

  /** Joins the identity to the account that the person proved to have. Joining again changes nothing. */
  async join(claims: Claims, settings: ProviderSettings, personId: string): Promise<Owner> {
    await this.refuseSuspended(personId);
    return this.dataSource.transaction((manager) => this.joined(manager, claims, settings, personId));
  }

  /** Keeps what the provider said with the session that it opened. */
  async remember(viewer: Viewer, owner: Owner, claims: Claims, settings: ProviderSettings): Promise<void> {
    await this.dataSource.manager.insert(SessionIdentity, {
      sessionId: viewer.sessionId!,
      identityId: owner.id,
      provider: settings.key,
      sid: claims.sid,
      represents: [...claims.represents],
    });
  }

  private known({ subject }: Claims, { issuer }: ProviderSettings, manager = this.dataSource.manager): Promise<Owner | null> {
    return manager.findOneBy(Identity, { issuer, subject });
  }

  private async refuseSuspended(personId: string): Promise<void> {
    const person = await this.dataSource.manager.findOneBy(Person, { id: personId });
    if (!person || person.suspendedAt) throw new SignInProblem('ACCOUNT_SUSPENDED');
  }

  private newPerson(claims: Claims, settings: ProviderSettings, language: Language): Promise<Owner> {
    return this.dataSource.transaction(async (manager) => {
      const id = newId();
      const made: { id: string }[] = await manager.query('insert into person (id, name, email, language, created_at) values ($1, $2, $3, $4, $5) on conflict (email) do nothing returning id', [
        id,
        claims.name,
        claims.email,
        language,
        this.clock.now(),
      ]);
      if (made.length === 0) {
        // Whoever came twice at once has an account by now, and this identity with it.
        const known = await this.known(claims, settings, manager);
        if (known) return known;
        throw new SignInProblem('ACCOUNT_EXISTS');
      }
      // The words under the buttons, which they passed on their way to the provider.
      await Consents.give(manager, id, 'ACCOUNT', language, this.clock.now(), consentTexts.ACCOUNT_BY_PROVIDER);
      await appendEvent(manager, { type: 'person.created', subject: { type: 'Person', id }, actorId: id, at: this.clock.now(), data: { provider: settings.key } });
      return this.joined(manager, claims, settings, id);
    });
  }

  private async joined(manager: EntityManager, claims: Claims, settings: ProviderSettings, personId: string): Promise<Owner> {
    const now = this.clock.now();
    const id = newId();
    const values = [id, personId, settings.issuer, claims.subject, settings.key, now];
    const made: unknown[] = await manager.query(
      'insert into identity (id, person_id, issuer, subject, provider, joined_at, last_used_at) values ($1, $2, $3, $4, $5, $6, $6) on conflict (issuer, subject) do nothing returning id',
      values,
    );
    if (made.length > 0) {
      await appendEvent(manager, { type: 'person.identity-joined', subject: { type: 'Person', id: personId }, actorId: personId, at: now, data: { provider: settings.key } });
      return { id, personId };
    }
    const known = await this.known(claims, settings, manager);
    if (known?.personId !== personId) throw new SignInProblem('JOINED_ELSEWHERE');
    return known;
  }
}
