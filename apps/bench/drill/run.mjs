import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { builtLauncher, commit, here, say } from '../place.mjs';
import { mark } from '../report.mjs';
import { freePort, startSamskap } from '../servers/processes.mjs';
import { seekParticipants } from './board/anonymity.mjs';
import { killInTheRoom } from './board/killed.mjs';
import { acceptTogether } from './invitations.mjs';
import { openInbox } from './mail-inbox.mjs';
import { killBetweenWriteAndMail } from './mail-stage.mjs';
import { callsOf, sendAll } from './senders.mjs';
import { signUpTogether } from './sign-ups.mjs';
import { freezePostgres, killApi, killPostgres } from './stages.mjs';
import { verdict } from './verdict.mjs';

const SIZE = { organisations: 200, challenges: 5 };
const CONSUMED_WITHIN_MS = 60_000;

const print = (line) => process.stdout.write(`${line}\n`);
const environment = { DATA_DIR: `${here}.data/drill`, DATABASE_URL: '', TRUST_PROXY: '1', MAIL_FROM: 'Samskap <post@samskap.example>' };

/** A question to the drill's database, from a process of its own that does not help PostgreSQL to its feet. */
async function ask(name, argument) {
  const { stdout } = await promisify(execFile)(process.execPath, [`${here}drill/shared.mjs`, name, JSON.stringify(argument)], { env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

/** `npm run drill -- board` and `npm run drill -- anonymity`: one stage by itself; the exit code. */
export async function drillBoard(name) {
  await builtLauncher();
  let server = await startSamskap(environment, { port: await freePort() });
  print(`Commit ${commit()}, Node ${process.versions.node}`);
  try {
    const seen = await boardStages[name](server);
    server = seen.server;
    return seen.holds ? 0 : 1;
  } finally {
    await server.stop();
  }
}

/** The stages on a live board, each with its report; `server` is what runs afterwards. */
const boardStages = {
  board: async (server) => {
    say('kill -9 of the API in the middle of ideas and of a voting …');
    const seen = await killInTheRoom(server, environment, `samskap=${(await ask('leader', { people: 0 })).token}`);
    reportRoom(seen);
    return seen;
  },
  anonymity: async (server) => {
    say('someone with the whole database and the logs …');
    const { token, accounts } = await ask('leader', { people: 20 });
    const seen = await seekParticipants(server, { cookie: `samskap=${token}`, accounts, ask, dataDirectory: environment.DATA_DIR });
    reportAnonymity(seen);
    return { server, ...seen };
  },
};

/** The whole of `npm run drill`; the exit code. */
export async function drill() {
  await builtLauncher();
  const port = await freePort();
  const inbox = await openInbox();
  environment.SMTP_URL = inbox.url;
  let server = await startSamskap(environment, { port });
  print(`Commit ${commit()}, Node ${process.versions.node}; ${SIZE.organisations} proposals at once, each with an idempotency key`);
  let holds = true;
  try {
    say('one invitation, many at once …');
    const invited = await acceptTogether(server, ask);
    holds &&= invited.holds;
    reportInvitation(invited);
    say('4,000 volunteers for 200 places …');
    const volunteers = await signUpTogether(server, inbox, ask);
    holds &&= volunteers.holds;
    reportVolunteers(volunteers);
    for (const [name, stage] of [['kill -9 of the API', killApi], ['kill -9 of PostgreSQL', killPostgres]]) {
      say(`${name} …`);
      const world = await ask('seed', SIZE);
      const seen = await stage(server, callsOf(world), environment);
      server = seen.server;
      const outcome = await judged(server, world, seen);
      holds &&= outcome.holds;
      report(name, seen, outcome);
    }
    for (const stage of Object.values(boardStages)) {
      const seen = await stage(server);
      server = seen.server;
      holds &&= seen.holds;
    }
    say('kill -9 of the API between write and mail …');
    const mailed = await killBetweenWriteAndMail(server, await ask('seed', { ...SIZE, challenges: 0 }), environment, { inbox, ask });
    server = mailed.server;
    holds &&= mailed.holds;
    reportMail(mailed);
    say('PostgreSQL stands still …');
    const frozen = await freezePostgres(server, environment);
    holds &&= frozen.holds;
    print(`${mark(frozen.holds)} PostgreSQL stands still for 6 s: not ready after ${frozen.notReadyAfterMs} ms (at most 5000), ready ${frozen.recoveryMs} ms after it went on`);
  } finally {
    await server.stop();
    await inbox.close();
  }
  return holds ? 0 : 1;
}

/** Sends everything once more with the same keys, waits for the consumers, and counts. */
async function judged(server, world, { results, holds }) {
  const again = await sendAll(server.address, results, () => undefined);
  const changed = again.results.filter(({ id }, index) => id !== results[index].id).length;
  const until = Date.now() + CONSUMED_WITHIN_MS;
  for (;;) {
    const outcome = verdict(results, await ask('count', world));
    if (outcome.activitiesWrong === 0 || Date.now() > until) return { ...outcome, changed, holds: outcome.holds && holds && changed === 0 };
    await pause(1_000);
  }
}

function reportInvitation({ sent, accepted, memberships, accounts, events, answers, seconds, holds }) {
  print(`${mark(holds)} one invitation accepted by ${sent} at once, in ${seconds.toFixed(1)} s`);
  print(`    sent ${sent}, accepted ${accepted}, memberships ${memberships}, accounts ${accounts}, events ${events}`);
  print(`    answers: ${Object.entries(answers).map(([word, count]) => `${word} ${count}`).join(', ')}`);
}

function reportVolunteers(seen) {
  print(`${mark(seen.holds)} ${seen.sent} sign up for ${seen.confirmed} places at once, in ${seen.seconds.toFixed(1)} s; then ${seen.cancelled} cancel at once, in ${seen.cancelSeconds.toFixed(1)} s`);
  print(`    sent ${seen.sent}, acknowledged ${seen.acknowledged}, confirmed ${seen.confirmed}, waiting ${seen.waiting}, out of order ${seen.outOfOrder}, oversold ${seen.oversold}, mails ${seen.mails}, mailed other than once ${seen.mailedOtherThanOnce}`);
  print(`    cancelled ${seen.cancelled}, promoted ${seen.promoted}, out of order ${seen.promotedOutOfOrder}, told so ${seen.promotedAndTold}, places taken afterwards ${seen.placesTaken}`);
}

function reportMail({ written, asked, mailed, lost, doubled, waiting, holds }) {
  print(`${mark(holds)} kill -9 of the API among ${written} invitations, and again among their mails`);
  print(`    written ${written}, mails asked for ${asked}, mailed ${mailed}, lost ${lost}, still waiting ${waiting}, sent twice ${doubled} (at most 4 for each kill: those under way; docs/mail.md)`);
}

function reportRoom({ people, ideas, votes, recoveries, failures, holds }) {
  print(`${mark(holds)} kill -9 of the API while ${people} people give ideas, and again while they vote`);
  print(`    ideas: acknowledged ${ideas.acknowledged}, lost ${ideas.lost}, doubled ${ideas.doubled}, another answer when sent again ${ideas.changed}`);
  print(`    ballots: acknowledged ${votes.acknowledged}, people counted ${votes.counted}; dots lost ${votes.lost}, doubled ${votes.doubled}`);
  print(`    attempts without an acknowledgement: ${Object.entries(failures).map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`);
  print(`    ready again after ${recoveries.join(' and ')} ms (at most 10000)`);
}

function reportAnonymity({ people, ideas, during, afterwards, holds }) {
  print(`${mark(holds)} who gave which of ${ideas} ideas, and what ${people} people voted for: asked of the whole database, its files and the logs`);
  print(`    found while the workshop went on: ${during.length} (at least 5, for the seeker is no fool)`);
  for (const finding of during) print(`        ${finding}`);
  print(`    found when it had closed: ${afterwards.length} (0)`);
  for (const finding of afterwards) print(`        ${finding}`);
}

function report(name, seen, outcome) {
  print(`${mark(outcome.holds)} ${name} when ${seen.acknowledgedBefore} were acknowledged`);
  print(`    sent ${outcome.sent}, acknowledged ${outcome.acknowledged}, stored ${outcome.stored}, lost ${outcome.lost}, duplicated ${outcome.duplicated}, another answer when sent again ${outcome.changed}`);
  print(`    proposals with other than one event ${outcome.eventsWrong}, with other than one entry in the activity ${outcome.activitiesWrong}`);
  print(`    attempts without an acknowledgement: ${Object.entries(seen.failures).map(([kind, count]) => `${kind} ${count}`).join(', ') || 'none'}`);
  const readiness = 'notReadyAfterMs' in seen ? `, not ready after ${seen.notReadyAfterMs ?? '–'} ms, the process ${seen.alive ? 'lived on' : 'ended'}` : '';
  print(`    ready again after ${seen.recoveryMs ?? '–'} ms (at most 10000)${readiness}`);
}
