import { anOrganisation } from '@samskap/identity-api/testing';
import type { Json, TestApi } from '@samskap/platform-api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startVolunteers } from './testing/start.js';
import { aSlot, anAssignment } from './testing/volunteer.builder.js';

const SIGN_UP = 'mutation ($input: SignUpForAssignmentInput!) { signUpForAssignment(input: $input) { token ownSignUp { status } userErrors { code } } }';

interface Received {
  readonly authorization: string | undefined;
  readonly key: string | undefined;
  readonly to: string;
  readonly text: string;
}

describe('text messages, where a gateway is configured', () => {
  let api: TestApi;
  let gateway: Server;
  let received: Received[];
  /** What the gateway answers, one after the other; 200 when nothing is left. */
  let answers: number[];

  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        received.push({ authorization: request.headers.authorization, key: request.headers['idempotency-key'] as string, ...JSON.parse(body) });
        response.writeHead(answers.shift() ?? 200).end();
      });
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    api = await startVolunteers({ smsGateway: { url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`, token: 'hemmelig' } });
  });
  beforeEach(() => {
    [received, answers] = [[], []];
  });
  afterAll(async () => {
    await api.stop();
    await new Promise((resolve) => gateway.close(resolve));
  });

  const slotOf = async (): Promise<{ id: string }> => aSlot(api, await anAssignment(api, await anOrganisation(api), { title: 'Turvenn' }));
  const signUp = async (slotId: string, contact: string): Promise<Json> => (await api.data(null, SIGN_UP, { input: { slotId, name: 'Ola', contact } })).signUpForAssignment;
  const jobs = (): Promise<{ state: string }[]> => api.dataSource.query(`select state from pgboss.job where name = 'sms' and state in ('retry', 'failed')`);

  it('say in short what mails say, with a link of one’s own, and are kept neither with number nor text', async () => {
    await signUp((await slotOf()).id, '912 34 567');
    await api.jobsDone();
    expect(received).toMatchObject([{ authorization: 'Bearer hemmelig', to: '+4791234567', text: expect.stringMatching(/^Du har plass: Turvenn, mandag 9\. mars kl\. 10\.00–12\.00\. Kontakt: Kari Moen, 412 34 567\. http:\/\/localhost:3000\/frivillig\/min#\S{43}$/) }]);
    const kept = JSON.stringify([await api.dataSource.query('select * from sms'), await api.dataSource.query(`select data from pgboss.job where name = 'sms'`)]);
    expect(kept).not.toContain('91234567');
    expect(kept).not.toContain('min#');
  });

  it('let a number that signs up once more be answered as everyone is, and get its link again', async () => {
    const { id } = await slotOf();
    await signUp(id, '92345678');
    expect(await signUp(id, '92345678')).toMatchObject({ ownSignUp: { status: 'CONFIRMED' }, userErrors: [] });
    await api.jobsDone();
    expect(received.map(({ text }) => text.split(':')[0])).toEqual(['Du har plass', 'Du var allerede meldt på']);
  });

  it('are tried again when the gateway is busy, with the same key, and not when it refuses them', async () => {
    answers = [503];
    await signUp((await slotOf()).id, '93456789');
    await api.jobsDone();
    expect(await jobs()).toEqual([{ state: 'retry' }]);
    await api.dataSource.query(`update pgboss.job set start_after = now() where name = 'sms' and state = 'retry'`);
    for (let tries = 0; tries < 100 && received.length < 2; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received).toHaveLength(2);
    expect(received[1]).toMatchObject({ key: received[0]!.key, to: '+4793456789' });

    [received, answers] = [[], [400]];
    await signUp((await slotOf()).id, '94567890');
    await api.jobsDone();
    expect(received).toHaveLength(1);
    expect(await jobs()).toEqual([]);
  });
});
