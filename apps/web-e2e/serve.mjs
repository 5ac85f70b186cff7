/**
 * The built application on a data directory of its own, with a provider of sign-in and a stand-in for the public registers beside it;
 * when the application stops, what it kept is removed.
 */
import { startRegisters } from '@samskap/organisations-api/testing/registers';
import { readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { provideSignIn } from './provider.mjs';

const dataDirectory = join(tmpdir(), `samskap-e2e-${process.pid}`);

/** As root the database may live elsewhere, with a link to it from the data directory. */
function linkedFrom(directory) {
  try {
    return [dirname(readlinkSync(join(directory, 'postgres')))];
  } catch {
    return [];
  }
}

/** Known to the provider, with an address that it does not vouch for; has no account here before a journey joins it to one. */
const people = [{ sub: 'second-person', name: 'Andre Person', email: 'andre.person@example.no', email_verified: false }];
const [provider, registers] = await Promise.all([provideSignIn({ publicUrl: `http://localhost:${process.env.PORT}`, people }), startRegisters()]);

Object.assign(process.env, { DATA_DIR: dataDirectory, BRREG_URL: registers.url, ...provider.environment });
process.once('exit', () => {
  provider.forget();
  for (const directory of [...linkedFrom(dataDirectory), dataDirectory]) rmSync(directory, { recursive: true, force: true });
});

await import('@samskap/api/start');
