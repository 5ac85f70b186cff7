import { hashOfToken, newId, newToken, slugOf } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Workshop, WorkshopHost, WorkshopRegistration, WorkshopRegistrationToken, WorkshopResult } from '../workshop.entity.js';
import { freeCode } from '../workshop-code.js';

let made = 0;

const HOUR_MS = 3_600_000;

export interface BuiltWorkshop {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly code: string;
}

/** A workshop of an agency, open unless said otherwise, that begins in a week by the clock and lasts for two hours. */
export async function aWorkshop(api: TestApi, owner: { id: string }, given: Partial<Workshop> = {}): Promise<BuiltWorkshop> {
  made += 1;
  const id = newId();
  const title = given.title ?? `Verksted ${made}`;
  const slug = `${slugOf(title)}-${id.slice(-6)}`;
  const code = await freeCode(api.dataSource.manager);
  const startsAt = given.startsAt ?? new Date(api.clock.now().getTime() + 7 * 24 * HOUR_MS);
  await api.dataSource.getRepository(Workshop).insert({
    template: 'NEIGHBOURHOOD',
    status: 'OPEN',
    question: 'Hva skal til for at flere blir kjent?',
    venue: 'Biblioteket',
    endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS),
    capacity: 40,
    answerBy: '2030-01-01',
    ...given,
    startsAt,
    ownerId: owner.id,
    id,
    title,
    slug,
    code,
  });
  return { id, slug, title, code };
}

/** Makes another agency a host of it too. */
export async function joinHosts(api: TestApi, workshop: { id: string }, organisation: { id: string }): Promise<void> {
  await api.dataSource.getRepository(WorkshopHost).insert({ workshopId: workshop.id, organisationId: organisation.id });
}

/** Someone who has registered, with the token of their link; keeps the count of the workshop. */
export async function aRegistration(api: TestApi, workshop: { id: string }, given: Partial<WorkshopRegistration> = {}): Promise<{ readonly id: string; readonly token: string; readonly name: string }> {
  const id = newId();
  const token = newToken();
  const [{ turn }] = await api.dataSource.manager.query<[{ turn: number }]>('with taken as (update workshop set turns = turns + 1 where id = $1 returning turns) select turns as turn from taken', [workshop.id]);
  const registered = { status: 'CONFIRMED', turn, name: `Deltaker ${turn}`, adult: true, registeredAt: api.clock.now(), ...given } as const;
  await api.dataSource.getRepository(WorkshopRegistration).insert({ ...registered, id, workshopId: workshop.id });
  if (registered.status === 'CONFIRMED') await api.dataSource.query('update workshop set taken = taken + 1 where id = $1', [workshop.id]);
  await api.dataSource.getRepository(WorkshopRegistrationToken).insert({ hash: hashOfToken(token), registrationId: id });
  return { id, token, name: registered.name };
}

/** That an idea came of it. */
export async function aResult(api: TestApi, workshop: { id: string }, idea: { id: string }, given: Partial<WorkshopResult> = {}): Promise<void> {
  await api.dataSource.getRepository(WorkshopResult).insert({ position: 0, texts: ['En benk'], votes: 4, ...given, workshopId: workshop.id, ideaId: idea.id });
}
