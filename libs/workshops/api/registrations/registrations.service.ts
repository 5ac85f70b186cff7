import { type Outcome, RateLimits, type Viewer, type WriteTransaction, Writes, appendEvent, hashOfToken, isUuid, newId, refuse, takeTurn, valid } from '@samskap/platform-api';
import type { CancelRegistrationInput, RegisterForWorkshopInput } from '@samskap/platform-contract';
import { registrationRules } from '@samskap/workshops-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Workshop, WorkshopRegistration } from '../workshop.entity.js';
import { workshopPolicy } from '../workshop.policy.js';
import { PLACES, Places } from './places.service.js';
import { Telling } from './telling.service.js';
import { mintToken, storeWithToken } from './tokens.js';

/** What came of registering, and the token of one's own link. */
export interface Registered {
  readonly outcome: Outcome;
  readonly token: string | null;
}

/** Registering without an account. A registration is known by its tokens alone, and nothing of it is joined to what is said on the board. */
@Injectable()
export class RegistrationsService {
  constructor(
    @Inject(Writes) private readonly writes: Writes,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(Places) private readonly places: Places,
    @Inject(Telling) private readonly telling: Telling,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  /**
   * `network`: where the request comes from. A repeated call gets a token of its own, because the first answer may never have arrived.
   * A whole school may do this in the same minute, each waiting for the one before, so all that need not wait comes before the turn.
   */
  async register(viewer: Viewer, network: string, input: RegisterForWorkshopInput): Promise<Registered> {
    // Counted before the write, because a limit is asked for on a connection of its own.
    const tooMany = !(await this.within(network, input));
    let token: string | null = null;
    const outcome = await this.writes.runForAnyone(viewer, 'registerForWorkshop', input, async (transaction) => {
      const workshopId = await openWorkshop(transaction, input.workshopId);
      const { name, adult, email, language } = valid(registrationRules, input) as RegisterForWorkshopInput;
      if (tooMany) refuse('TOO_MANY_REGISTRATIONS');
      await note(transaction, 'workshop.registered', workshopId);
      const registration = { id: newId(), workshopId, name, adult, email: email ?? null, language: language ?? viewer.language, registeredAt: transaction.now };
      const turn = await takeTurn(transaction.manager, PLACES, workshopId);
      const status = turn!.confirmed ? 'CONFIRMED' : 'WAITING';
      token = await storeWithToken(transaction.manager, { ...registration, status, turn: turn!.turn });
      await this.telling.tell(transaction.manager, registration, status === 'CONFIRMED' ? 'REGISTERED' : 'WAITING');
      return registration.id;
    });
    if ('problems' in outcome) return { outcome, token: null };
    return { outcome, token: token ?? (await mintToken(this.dataSource.manager, outcome.id)) };
  }

  /** By the token of its link: gives the id of the registration. Once more changes nothing. */
  cancelOwn(viewer: Viewer, token: string, input: CancelRegistrationInput): Promise<Outcome> {
    return this.writes.runForAnyone(viewer, 'cancelRegistration', input, async (transaction) => {
      const [found] = await transaction.manager.query<{ id: string; workshop_id: string }[]>(
        'select r.id, r.workshop_id from workshop_registration r join workshop_registration_token t on t.registration_id = r.id where t.hash = $1',
        [hashOfToken(token)],
      );
      if (!found) return refuse('REGISTRATION_GONE', 'token');
      const workshop = await lockWorkshop(transaction.manager, found.workshop_id);
      await this.cancel(transaction, workshop, found.id);
      return found.id;
    });
  }

  /** By a host: gives the id of the workshop, and tells the one it is about. */
  cancelAsHost(viewer: Viewer, id: string, input: CancelRegistrationInput): Promise<Outcome> {
    return this.writes.run(viewer, 'cancelRegistration', input, async (transaction) => {
      const registration = isUuid(id) ? await transaction.manager.findOneBy(WorkshopRegistration, { id }) : null;
      // To whoever does not host it, a registration does not exist.
      if (!registration || !(await transaction.may('workshop', registration.workshopId, workshopPolicy.update))) return refuse('NOT_FOUND', 'id');
      const workshop = await lockWorkshop(transaction.manager, registration.workshopId);
      if (await this.cancel(transaction, workshop, id)) await this.telling.tellEach(transaction.manager, [id], 'REMOVED');
      return workshop.id;
    });
  }

  /** Whether it was not called off already. The workshop is locked, so each place is given back once. */
  private async cancel(transaction: WriteTransaction, workshop: Workshop, id: string): Promise<boolean> {
    const registration = await transaction.manager.findOneBy(WorkshopRegistration, { id });
    if (!registration || registration.status === 'CANCELLED') return false;
    const hadPlace = registration.status === 'CONFIRMED';
    await transaction.update(WorkshopRegistration, registration, { status: 'CANCELLED' });
    if (hadPlace) await this.places.giveBack(transaction, workshop);
    await note(transaction, 'workshop.registration-cancelled', workshop.id);
    return true;
  }

  /** One after the other: a network that is over its own limit does not use up that of an address. */
  private async within(network: string, { adult, email }: RegisterForWorkshopInput): Promise<boolean> {
    const { success, data } = registrationRules.safeParse({ name: '-', adult, email });
    return (await this.limits.take('workshopFrom', network)) && (!success || !data.email || this.limits.take('workshopTo', data.email));
  }
}

/** The id of a workshop that one can register for. What is not open says so to those who may see it; to others it does not exist. */
async function openWorkshop(transaction: WriteTransaction, id: string): Promise<string> {
  const visible = isUuid(id) && (await transaction.may('workshop', id, workshopPolicy.read));
  const workshop = visible ? await transaction.manager.findOneByOrFail(Workshop, { id }) : refuse('NOT_FOUND', 'workshopId');
  if (workshop.status !== 'OPEN' || workshop.startsAt <= transaction.now) refuse('REGISTRATION_CLOSED', 'workshopId');
  return workshop.id;
}

async function lockWorkshop(manager: EntityManager, id: string): Promise<Workshop> {
  return manager.findOneOrFail(Workshop, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** That somebody registered or called off, without who: a registration is no account's, whoever was signed in. */
const note = ({ manager, now }: WriteTransaction, type: string, id: string): Promise<void> => appendEvent(manager, { type, subject: { type: 'Workshop', id }, actorId: null, at: now, data: {} });
