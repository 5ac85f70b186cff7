import { hashOfToken, newId, newToken } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { Door } from '../door.entity.js';
import { Handover, Idea, IdeaSender, IdeaToken } from '../idea.entity.js';

let made = 0;

const ANSWER = { answer: 'Vi prøver det i vår.', answeredAt: new Date('2026-02-20T09:00:00Z') };

/** Something that came by the common door on 16 February 2026 and waits for an answer by 2 March, unless said otherwise. */
export async function anIdea(api: TestApi, owner: { id: string }, given: Partial<Idea> = {}): Promise<{ readonly id: string; readonly title: string }> {
  made += 1;
  const id = newId();
  const title = given.title ?? `Idé ${made}`;
  const came = { kind: 'IDEA', source: 'DOOR', text: 'En benk halvveis til butikken.', sentAt: new Date('2026-02-16T09:00:00Z'), answerBy: '2026-03-02' } as const;
  await api.dataSource.getRepository(Idea).insert({ ...came, ...((given.status ?? 'NEW') === 'NEW' ? {} : ANSWER), ...given, id, ownerId: owner.id, title });
  return { id, title };
}

/** Whoever sent it by the common door, and the token by which they follow it. */
export async function aSender(api: TestApi, idea: { id: string }, given: Partial<IdeaSender> = {}): Promise<string> {
  const token = newToken();
  await api.dataSource.getRepository(IdeaSender).insert({ name: 'Nabo Nabosen', email: 'nabo@example.no', language: 'NB', ...given, ideaId: idea.id });
  await api.dataSource.getRepository(IdeaToken).insert({ hash: hashOfToken(token), ideaId: idea.id });
  return token;
}

/** That it was sent on, from the first to the second. */
export async function aHandover(api: TestApi, idea: { id: string }, from: { id: string }, to: { id: string }, reason = 'Det er deres vei.'): Promise<void> {
  await api.dataSource.getRepository(Handover).insert({ id: newId(), ideaId: idea.id, fromOrganisationId: from.id, toOrganisationId: to.id, reason, at: new Date('2026-02-17T09:00:00Z') });
}

/** A door of the organisation, for everywhere else unless a place is given, that answers within 14 days. */
export async function aDoor(api: TestApi, organisation: { id: string }, given: Partial<Door> = {}): Promise<{ readonly id: string }> {
  const id = newId();
  await api.dataSource.getRepository(Door).insert({ answerWithinDays: 14, ...given, id, organisationId: organisation.id });
  return { id };
}
