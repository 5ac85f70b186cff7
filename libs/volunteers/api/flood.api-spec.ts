import { anOrganisation } from '@samskap/identity-api/testing';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startVolunteers } from './testing/start.js';
import { aSlot, anAssignment } from './testing/volunteer.builder.js';

const SIGN_UP = `mutation ($input: SignUpForAssignmentInput!) { signUpForAssignment(input: $input) { token ownSignUp { status position slot { taken waiting } } userErrors { code path } } }`;
const CANCEL = `mutation ($input: CancelSignUpInput!) { cancelSignUp(input: $input) { ownSignUp { status } userErrors { code } } }`;
const PLACES = 20;
const PEOPLE = 400;
const GO = 5;

interface Stored {
  readonly id: string;
  readonly status: string;
  readonly turn: number;
  readonly email: string;
}

describe('when many sign up at once', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startVolunteers();
  });
  afterAll(() => api.stop());

  const signUp = async (slotId: string, index: number): Promise<Json> => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: `10.0.${index % 8}.1`,
      payload: { query: SIGN_UP, variables: { input: { slotId, name: `Frivillig ${index}`, contact: `nr${index}@example.no` } } },
    });
    return response.json().data.signUpForAssignment;
  };

  it('as many as there are places get one, the others wait in order, and those who go leave theirs to the first who wait', async () => {
    const slot = await aSlot(api, await anAssignment(api, await anOrganisation(api)), { capacity: PLACES });
    const answers = await Promise.all(Array.from({ length: PEOPLE }, (_, index) => signUp(slot.id, index)));
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(answers.filter(({ ownSignUp }) => ownSignUp.status === 'CONFIRMED')).toHaveLength(PLACES);

    const stored = (): Promise<Stored[]> => api.dataSource.query('select id, status, turn, email from sign_up where slot_id = $1 order by turn', [slot.id]);
    const taken = async (): Promise<number> => (await api.dataSource.query<[{ taken: number }]>('select taken from assignment_slot where id = $1', [slot.id]))[0].taken;
    const first = await stored();
    expect(first.map(({ turn }) => turn)).toEqual(Array.from({ length: PEOPLE }, (_, index) => index + 1));
    expect(first.map(({ status }) => status)).toEqual(first.map(({ turn }) => (turn <= PLACES ? 'CONFIRMED' : 'WAITING')));
    expect(await taken()).toBe(PLACES);

    const mails = await api.mails();
    expect(new Set(mails.map(({ to }) => to)).size).toBe(PEOPLE);
    expect(mails).toHaveLength(PEOPLE);

    const going = answers.filter(({ ownSignUp }) => ownSignUp.status === 'CONFIRMED').slice(0, GO);
    await Promise.all(going.map(({ token }) => api.data(null, CANCEL, { input: { token } })));
    const second = await stored();
    expect(second.filter(({ status }) => status === 'CANCELLED')).toHaveLength(GO);
    expect(second.slice(PLACES).map(({ status }) => status)).toEqual([...Array.from({ length: GO }, () => 'CONFIRMED'), ...Array.from({ length: PEOPLE - PLACES - GO }, () => 'WAITING')]);
    expect(await taken()).toBe(PLACES);
    const told = await api.mails();
    expect(told.map(({ to }) => to).sort()).toEqual(second.slice(PLACES, PLACES + GO).map(({ email }) => email).sort());
    expect(new Set(told.map(({ subject }) => subject.split(':')[0]))).toEqual(new Set(['Du har fått plass']));
  }, 180_000);
});
