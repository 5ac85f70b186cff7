import { type KnownPlace, PlaceBook } from '@samskap/catalogue-api';
import { isOrganisationNumber } from '@samskap/organisations-contract';
import { Clock, INSTANCE, type InstanceSettings, RateLimits, type Viewer } from '@samskap/platform-api';
import { Capitals } from '@samskap/platform-api/reading';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type RegisteredUnit, readActivities, readEntry } from './register-answer.js';
import { RegisterClient } from './register-client.js';
import { RegisterEntry } from './register-entry.entity.js';

const HOUR_MS = 60 * 60 * 1000;
const FRESH_MS = 24 * HOUR_MS;
/** A register that did not answer is left alone for so long. */
const REST_MS = 60 * 1000;

const ABSENT: Omit<RegisteredUnit, 'status'> = { name: null, form: null, formName: null, kind: null, municipality: null, website: null, voluntary: false, activities: [] };

/** Someone has asked about too many numbers in a short time. */
export const TOO_MANY_LOOKUPS = Symbol('TOO_MANY_LOOKUPS');

/**
 * Entries of Enhetsregisteret and Frivillighetsregisteret, kept in a table: fresh for a day, then asked anew. When the registers
 * do not answer, what they said last still serves; a number that they never said anything of is UNREACHABLE.
 */
@Injectable()
export class Registers {
  private readonly client: RegisterClient;
  private readonly underWay = new Map<string, Promise<RegisterEntry>>();
  private words: { readonly capitals: Capitals; readonly places: PlaceBook } | null = null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(INSTANCE) instance: InstanceSettings,
  ) {
    this.client = new RegisterClient(instance.registersUrl ?? null);
  }

  /** The entry for someone who looks it up; null when it is no organisation number. Only asking anew counts against their limit. */
  async lookUp(organisationNumber: string, viewer: Viewer): Promise<RegisterEntry | null | typeof TOO_MANY_LOOKUPS> {
    if (viewer.personId === null || !isOrganisationNumber(organisationNumber)) return null;
    const kept = await this.kept(organisationNumber);
    if (kept && this.serves(kept)) return kept;
    if (!(await this.limits.take('registerLookup', viewer.personId))) return kept ?? TOO_MANY_LOOKUPS;
    return this.ask(organisationNumber);
  }

  /** Asks the registers, once however many wait for the answer, and keeps what they say. */
  ask(organisationNumber: string): Promise<RegisterEntry> {
    const running = this.underWay.get(organisationNumber);
    if (running) return running;
    const asking = this.asked(organisationNumber).finally(() => this.underWay.delete(organisationNumber));
    this.underWay.set(organisationNumber, asking);
    return asking;
  }

  private serves({ fetchedAt, askedAt }: RegisterEntry): boolean {
    const now = this.clock.now().getTime();
    return (fetchedAt !== null && now - fetchedAt.getTime() < FRESH_MS) || now - askedAt.getTime() < REST_MS;
  }

  private kept(organisationNumber: string): Promise<RegisterEntry | null> {
    return this.dataSource.getRepository(RegisterEntry).findOneBy({ organisationNumber });
  }

  private async asked(organisationNumber: string): Promise<RegisterEntry> {
    const unit = await this.unitOf(organisationNumber);
    const now = this.clock.now();
    if (!unit) return this.keptAsUnreachable(organisationNumber, now);
    const { municipality, ...rest } = unit;
    const { capitals, places } = await this.reading();
    const placeCode = municipality === null ? null : (places.find(municipality).codes[0] ?? null);
    const entry = { ...rest, organisationNumber, name: rest.name === null ? null : capitals.calmed(rest.name), placeCode };
    await this.dataSource.query(
      `insert into register_entry as e (organisation_number, status, status_since, name, form, form_name, kind, place_code, website, voluntary, activities, asked_at, fetched_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $3, $3)
       on conflict (organisation_number) do update set
         status_since = case when e.status = excluded.status then e.status_since else excluded.status_since end, status = excluded.status,
         -- A removed entry says nothing more; what it was called is still worth knowing.
         name = coalesce(excluded.name, e.name), form = coalesce(excluded.form, e.form), form_name = coalesce(excluded.form_name, e.form_name),
         kind = coalesce(excluded.kind, e.kind), place_code = coalesce(excluded.place_code, e.place_code), website = excluded.website,
         voluntary = excluded.voluntary, activities = excluded.activities, asked_at = excluded.asked_at, fetched_at = excluded.fetched_at`,
      [entry.organisationNumber, entry.status, now, entry.name, entry.form, entry.formName, entry.kind, entry.placeCode, entry.website, entry.voluntary, entry.activities],
    );
    return (await this.kept(organisationNumber))!;
  }

  /** What was said before still stands; that nothing was ever said is kept too, so that it is asked again. */
  private async keptAsUnreachable(organisationNumber: string, now: Date): Promise<RegisterEntry> {
    await this.dataSource.query(
      `insert into register_entry (organisation_number, status, status_since, asked_at) values ($1, 'UNREACHABLE', $2, $2)
       on conflict (organisation_number) do update set asked_at = excluded.asked_at`,
      [organisationNumber, now],
    );
    return (await this.kept(organisationNumber))!;
  }

  /** Among the units, then among their parts; null when the register says nothing that can be used. */
  private async unitOf(organisationNumber: string): Promise<RegisteredUnit | null> {
    for (const register of ['unit', 'subUnit'] as const) {
      const answer = await this.client.ask(register, organisationNumber);
      if (answer === null) return null;
      if ('found' in answer) return this.withActivities(organisationNumber, readEntry(organisationNumber, answer.found));
      if (answer.absent === 'REMOVED') return { ...ABSENT, status: 'DELETED' };
    }
    return { ...ABSENT, status: 'UNKNOWN' };
  }

  /** Adds what Frivillighetsregisteret knows of those that stand there; when it is silent, the rest still holds. */
  private async withActivities(organisationNumber: string, unit: RegisteredUnit | null): Promise<RegisteredUnit | null> {
    if (!unit?.voluntary) return unit;
    const answer = await this.client.ask('voluntary', organisationNumber);
    return answer && 'found' in answer ? { ...unit, activities: readActivities(answer.found) } : unit;
  }

  private async reading() {
    if (!this.words) {
      const places = new PlaceBook(await this.dataSource.query<KnownPlace[]>('select code, kind, name, valid_to::text as "validTo", successor_code as "successorCode" from place'));
      this.words = { capitals: new Capitals(places.names), places };
    }
    return this.words;
  }
}
