/** A room that gives ideas and votes while the API is killed, once in the middle of each. */
import { randomUUID } from 'node:crypto';
import { startSamskap } from '../../servers/processes.mjs';
import { aText, openRoom, phones, write } from './room.mjs';

const PEOPLE = 300;
const IDEAS_EACH = 2;
const BALLOTS_EACH = 3;
const IDEAS_AT_ONCE = 500;
/** Acknowledged so far when the blow falls: in the middle. */
const MIDDLE = 0.3;
const RECOVERS_WITHIN_MS = 10_000;

/** What became of everything that was acknowledged. The `server` that runs afterwards is another. */
export async function killInTheRoom(server, environment, cookie) {
  const { address, port } = server;
  const room = await openRoom(address, cookie);
  const people = phones(PEOPLE);
  const failures = {};
  let current = server;
  const recoveries = [];
  /** Does all of it at once, and kills the API when some of it is acknowledged. */
  const under = async (works) => {
    let acknowledged = 0;
    let struck;
    const blow = async () => {
      const began = performance.now();
      await current.kill();
      current = await startSamskap(environment, { port });
      recoveries.push(Math.round(performance.now() - began));
    };
    await Promise.all(works.map(async (work) => {
      await work();
      if ((acknowledged += 1) >= works.length * MIDDLE) struck ??= blow();
    }));
    await struck;
  };

  await Promise.all(people.map(({ seat }) => write(address, 'joinWorkshop', { code: room.code, seat })));
  await room.move('WELCOME', 'GATHER');
  const given = people.flatMap(({ seat }) => Array.from({ length: IDEAS_EACH }, () => ({ seat, idempotencyKey: randomUUID(), text: aText() })));
  const giveAll = (ids) => given.map((idea, index) => async () => {
    ids[index] = (await write(address, 'addIdea', idea, { selection: 'ideaId', failures })).ideaId;
  });
  const ids = [];
  await under(giveAll(ids));
  const again = [];
  await Promise.all(giveAll(again).map((work) => work()));
  const board = await room.seen(cookie);
  const ideas = {
    acknowledged: ids.length,
    lost: given.filter(({ text }, index) => !board.ideas.some((idea) => idea.id === ids[index] && idea.text === text)).length,
    doubled: board.ideas.length - new Set(board.ideas.map(({ text }) => text)).size,
    changed: again.filter((id, index) => id !== ids[index]).length,
  };

  for (let from = 0; from < ids.length; from += IDEAS_AT_ONCE) await room.moderate(ids.slice(from, from + IDEAS_AT_ONCE), 'SHOWN');
  await room.move('GATHER', 'VOTE');
  const ballots = people.map(({ seat }, index) => Array.from({ length: BALLOTS_EACH }, (_, turn) => ({ seat, turn: turn + 1, votes: [{ on: ids[(index * 7 + turn * 131) % ids.length], dots: room.dots }] })));
  const vote = (ballot) => write(address, 'castVotes', ballot, { failures });
  // Each phone sends its ballots one after the other, and when all are in, the first once more: late, it changes nothing.
  await under(ballots.map((own) => async () => {
    for (const ballot of own) await vote(ballot);
  }));
  await Promise.all(ballots.map(([first]) => vote(first)));
  await room.move('VOTE', 'RESULT');
  const counted = await room.seen();
  const expected = new Map();
  for (const own of ballots) for (const { on, dots } of own.at(-1).votes) expected.set(on, (expected.get(on) ?? 0) + dots);
  const differences = counted.ideas.map(({ id, votes }) => (votes ?? 0) - (expected.get(id) ?? 0));
  const votes = {
    acknowledged: ballots.length * BALLOTS_EACH,
    counted: counted.ballots,
    lost: -differences.filter((difference) => difference < 0).reduce((sum, one) => sum + one, 0),
    doubled: differences.filter((difference) => difference > 0).reduce((sum, one) => sum + one, 0),
  };
  await room.move('RESULT', 'DONE');
  const clean = [ideas.lost, ideas.doubled, ideas.changed, votes.lost, votes.doubled, counted.ballots - PEOPLE].every((count) => count === 0);
  return { server: current, people: PEOPLE, ideas, votes, recoveries, failures, holds: clean && recoveries.length === 2 && recoveries.every((ms) => ms <= RECOVERS_WITHIN_MS) };
}
