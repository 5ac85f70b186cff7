/**
 * Whether anyone can tell from the time of an answer that an account exists. Mail leaves meanwhile by a server that takes
 * everything, because that is the work that differs.
 */
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { withServer } from '../database.mjs';
import { builtLauncher, commit, say } from '../place.mjs';
import { mark } from '../report.mjs';
import { startSamskap } from '../servers/processes.mjs';
import { auc, chance, median } from './auc.mjs';
import { measure } from './measure.mjs';
import { control, questions } from './requests.mjs';
import { populate } from './world.mjs';

const PAIRS = 1_000;
const WARM_UP = 100;
/** Further from 0.5 than this can be told apart. */
const MOST = 0.05;
const CONTROL = { pairs: 400, warmUp: 20, least: 0.08 };

const print = (line) => process.stdout.write(`${line}\n`);

/** The whole of `npm run bench -- timing`; the exit code. */
export async function timing() {
  return withServer(await builtLauncher(), async (serverUrl, signal) => {
    const url = serverUrl.replace(/[^/]*$/, 'timing');
    const administrator = new pg.Client(serverUrl);
    await administrator.connect();
    await administrator.query('drop database if exists timing with (force)');
    await administrator.query('create database timing');
    const sink = await mailSink();
    try {
      return await compared(url, sink, signal);
    } finally {
      sink.close();
      await administrator.query('drop database timing with (force)');
      await administrator.end();
    }
  });
}

async function compared(url, sink, signal) {
  say('Migrating, and making accounts …');
  const environment = { DATABASE_URL: url, TRUST_PROXY: '1', SMTP_URL: `smtp://127.0.0.1:${sink.server.address().port}`, MAIL_FROM: 'samskap@example.no' };
  const server = await startSamskap(environment);
  const client = new pg.Client(url);
  await client.connect();
  try {
    const leaderOf = await populate(client, PAIRS + WARM_UP, 2 * (PAIRS + WARM_UP));
    print(`Commit ${commit()}, Node ${process.versions.node}; ${PAIRS} pairs each, one at a time, random order; chance alone stays within 0.5 ± ${chance(PAIRS).toFixed(3)} in 19 of 20`);
    let holds = await seesWhatDiffers(server, signal);
    for (const question of questions(leaderOf)) {
      say(`${question.name} …`);
      const { known, unknown } = await measure(server.address, question, { pairs: PAIRS, warmUp: WARM_UP, signal });
      const area = auc(known, unknown);
      const within = Math.abs(area - 0.5) <= MOST;
      holds &&= within;
      print(`${mark(within)} ${question.name}: AUC ${area.toFixed(3)} (0.5 ± ${MOST}); median ${median(known).toFixed(2)} ms with an account, ${median(unknown).toFixed(2)} ms without`);
    }
    return holds ? 0 : 1;
  } finally {
    await client.end();
    await server.stop();
  }
}

/** A clock that cannot see what does differ would call everything equal. */
async function seesWhatDiffers(server, signal) {
  const { known, unknown } = await measure(server.address, control, { ...CONTROL, signal });
  const area = auc(known, unknown);
  const seen = Math.abs(area - 0.5) >= CONTROL.least;
  print(`${mark(seen)} ${control.name}: AUC ${area.toFixed(3)}, at least ${CONTROL.least} from 0.5, so the clock is not blind`);
  return seen;
}

function mailSink() {
  const sink = new SMTPServer({ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, onData: (stream, _session, done) => stream.resume().on('end', done) });
  sink.on('error', () => undefined);
  return new Promise((resolve) => sink.listen(0, '127.0.0.1', () => resolve(sink)));
}
