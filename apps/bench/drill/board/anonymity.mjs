/** A whole workshop, and then somebody who has the whole database and the logs and wants to know who gave what. */
import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { here } from '../../place.mjs';
import { aText, openRoom, phones, write } from './room.mjs';

const PEOPLE = 60;
const IDEAS_EACH = 3;
/** Every so many are signed in. */
const SIGNED_IN_EVERY = 3;
/** What was deleted is swept out of the files by a job. */
const SWEPT_WITHIN_MS = 30_000;

/** What was found while it went on, and afterwards. `ask('findings', …)` is the adversary, `accounts` people who are signed in. */
export async function seekParticipants({ address }, { cookie, accounts, ask, dataDirectory }) {
  const room = await openRoom(address, cookie);
  const people = phones(PEOPLE).map(({ seat }, index) => {
    const account = index % SIGNED_IN_EVERY === 0 ? accounts[index / SIGNED_IN_EVERY] : undefined;
    const knows = account ? [account.person, createHash('sha256').update(account.token).digest('hex')] : [];
    return { seat, cookie: account && `samskap=${account.token}`, knows, secrets: [seat], ideas: [] };
  });
  /** What a phone sends; the number of its request is in the log, and the phone's. */
  const send = async (phone, name, input, selection) => {
    const payload = await write(address, name, { seat: phone.seat, ...input }, { selection, cookie: phone.cookie });
    phone.knows.push(payload.requestId);
    return payload;
  };
  for (const phone of people) await send(phone, 'joinWorkshop', { code: room.code });
  await room.move('WELCOME', 'GATHER');
  const ids = [];
  for (let round = 0; round < IDEAS_EACH; round += 1) {
    for (const phone of people) {
      const [text, idempotencyKey] = [aText(), randomUUID()];
      const { ideaId } = await send(phone, 'addIdea', { text, idempotencyKey }, 'ideaId');
      phone.ideas.push({ text, order: ids.length, at: Date.now() });
      phone.secrets.push(idempotencyKey, JSON.stringify([phone.seat, idempotencyKey]), ideaId);
      ids.push(ideaId);
    }
  }
  const known = people.map(({ knows, secrets, ideas }) => ({ knows, secrets, ideas }));
  const logs = [`${here}.data/samskap.log`, `${dataDirectory}/postgres.log`];
  const gathering = await ask('findings', { phones: known, logs });
  const hidden = known[1].ideas.splice(0, 1).map(({ text }) => text);
  await room.moderate(ids.filter((id) => id !== ids[1]), 'SHOWN');
  await room.moderate([ids[1]], 'HIDDEN');
  await room.move('GATHER', 'VOTE');
  const options = ids.filter((id) => id !== ids[1]);
  await Promise.all(people.map((phone, index) => send(phone, 'castVotes', { turn: 1, votes: [{ on: options[(index * 37 + 11) % options.length], dots: room.dots }] })));
  const voting = await ask('findings', { phones: known, hidden, logs });
  await room.move('VOTE', 'RESULT');
  await room.move('RESULT', 'DONE');
  const until = Date.now() + SWEPT_WITHIN_MS;
  let afterwards = await ask('findings', { phones: known, hidden, logs, files: true });
  while (afterwards.length > 0 && Date.now() < until) {
    await pause(1_000);
    afterwards = await ask('findings', { phones: known, hidden, logs, files: true });
  }
  const during = [...new Set([...gathering, ...voting])];
  return { people: PEOPLE, ideas: ids.length, during, afterwards, holds: during.length >= 5 && afterwards.length === 0 };
}
