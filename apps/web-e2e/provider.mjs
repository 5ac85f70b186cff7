import { startProvider } from '@samskap/identity-api/testing/provider';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/**
 * A real provider of sign-in on this machine, with one test person and one button («Logg inn som testpersonen»), for journeys and for
 * trying things out. Start the API with `environment`; `stop` ends the provider and removes what it wrote, and
 * `forget` only the latter, at once.
 *
 * @param {{ publicUrl: string, port?: number, person?: Record<string, unknown>, people?: { sub: string, name: string }[] }} options how people reach the API, and whom the provider knows
 */
export async function provideSignIn(options) {
  const provider = await startProvider(options);
  const directory = mkdtempSync(join(tmpdir(), 'samskap-sign-in-'));
  const file = join(directory, 'providers.json');
  writeFileSync(join(directory, 'secret'), provider.clientSecret, { mode: 0o600 });
  writeFileSync(file, JSON.stringify([{ ...provider.settings, clientSecretFile: 'secret' }]));
  const forget = () => rmSync(directory, { recursive: true, force: true });
  return {
    environment: { SIGN_IN_PROVIDERS: file },
    state: provider.state,
    forget,
    async stop() {
      await provider.stop();
      forget();
    },
  };
}

/** `node apps/web-e2e/provider.mjs` beside `npm start`: says what to start it with, until Ctrl-C. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { environment, stop } = await provideSignIn({ publicUrl: process.env.PUBLIC_URL ?? 'http://localhost:3000' });
  process.stdout.write(`SIGN_IN_PROVIDERS=${environment.SIGN_IN_PROVIDERS} npm start\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop().then(() => process.exit(0)));
}
