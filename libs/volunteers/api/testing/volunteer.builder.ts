import { hashOfToken, newId, newToken, slugOf } from '@samskap/platform-api';
import type { TestApi } from '@samskap/platform-api/testing';
import { AssignmentSlot, VolunteerAssignment } from '../assignment.entity.js';
import { SignUp, SignUpToken } from '../sign-up.entity.js';

let made = 0;

const HOUR_MS = 3_600_000;

/** An assignment of an organisation, open unless said otherwise. */
export async function anAssignment(api: TestApi, owner: { id: string }, given: Partial<VolunteerAssignment> = {}): Promise<{ readonly id: string; readonly slug: string; readonly title: string }> {
  made += 1;
  const id = newId();
  const title = given.title ?? `Oppdrag ${made}`;
  const slug = `${slugOf(title)}-${id.slice(-6)}`;
  await api.dataSource
    .getRepository(VolunteerAssignment)
    .insert({ task: 'Gå tur sammen.', contactName: 'Kari Moen', contactTelephone: '412 34 567', status: 'OPEN', ...given, ownerId: owner.id, id, title, slug });
  return { id, slug, title };
}

/** A slot of two hours, a week ahead by the clock unless said otherwise. */
export async function aSlot(api: TestApi, assignment: { id: string }, given: Partial<AssignmentSlot> = {}): Promise<{ readonly id: string; readonly startsAt: Date }> {
  const id = newId();
  const startsAt = given.startsAt ?? new Date(api.clock.now().getTime() + 7 * 24 * HOUR_MS);
  await api.dataSource.getRepository(AssignmentSlot).insert({ endsAt: new Date(startsAt.getTime() + 2 * HOUR_MS), capacity: 2, ...given, startsAt, id, assignmentId: assignment.id });
  return { id, startsAt };
}

/** Someone who has signed up, with the token of their link; keeps the count of the slot. */
export async function aSignUp(api: TestApi, slot: { id: string }, given: Partial<SignUp> = {}): Promise<{ readonly id: string; readonly token: string; readonly version: number }> {
  made += 1;
  const id = newId();
  const token = newToken();
  const signedUp = { status: 'CONFIRMED', turn: made, name: `Frivillig ${made}`, mobile: `+479${String(made).padStart(7, '0')}`, signedUpAt: api.clock.now(), ...given } as const;
  await api.dataSource.getRepository(SignUp).insert({ ...signedUp, id, slotId: slot.id });
  if (signedUp.status === 'CONFIRMED' || signedUp.status === 'ATTENDED') await api.dataSource.query('update assignment_slot set taken = taken + 1 where id = $1', [slot.id]);
  await api.dataSource.getRepository(SignUpToken).insert({ hash: hashOfToken(token), signUpId: id, mintedAt: api.clock.now() });
  return { id, token, version: 1 };
}
