import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { openEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

describe('the embedded PostgreSQL', () => {
  let dataDirectory: string;

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'samskap-'));
    await chmod(dataDirectory, 0o755);
  });

  afterAll(() => rm(dataDirectory, { recursive: true, force: true }));

  const open = (purpose: 'serve' | 'share'): Promise<EmbeddedPostgres> =>
    openEmbeddedPostgres({ dataDirectory, purpose, durable: false });

  const serverProcess = (): number => Number(readFileSync(join(dataDirectory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  it('keeps what was written from one start to the next', async () => {
    const first = await open('serve');
    await query(first.url, 'create table note as select 1 as id');
    await first.stop();
    expect(existsSync(join(dataDirectory, 'postgres/postmaster.pid'))).toBe(false);

    const second = await open('serve');
    expect(await query(second.url, 'select id from note')).toEqual([{ id: 1 }]);
    await second.stop();
  }, 20_000);

  it('serves one at a time, says so in one line, and lets a command join', async () => {
    const server = await open('serve');
    await expect(open('serve')).rejects.toMatchObject({
      name: 'DatabaseProblem',
      message: expect.stringMatching(/^Samskap already runs on the data in [^\n]*\.$/),
    });
    const command = await open('share');
    expect(command.url).toBe(server.url);
    await server.stop();
    expect(await query(command.url, 'select 1 as still')).toEqual([{ still: 1 }]);
    await command.stop();
  }, 20_000);

  it('is adopted when the process that started it was killed', async () => {
    const { url, holder } = await openElsewhere(dataDirectory);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const server = await open('serve');
    expect(server.url).toBe(url);
    await server.stop();
  }, 20_000);

  it('comes back at the same address when it is killed itself', async () => {
    const server = await open('serve');
    process.kill(serverProcess(), 'SIGKILL');
    expect(await eventually(() => query(server.url, 'select 1 as back'))).toEqual([{ back: 1 }]);
    await server.stop();
  }, 20_000);
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function eventually<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let left = 100; left > 0; left -= 1) {
    try {
      return await attempt();
    } catch {
      await pause(100);
    }
  }
  return attempt();
}

/** Opens the server in a process of its own, from the bundle that the global setup made. */
async function openElsewhere(dataDirectory: string): Promise<{ url: string; holder: ChildProcess }> {
  const options = JSON.stringify({ dataDirectory, purpose: 'serve', durable: false });
  const script = `import(${JSON.stringify(process.env['TEST_BUNDLE'])}).then(async ({ openEmbeddedPostgres }) =>
    process.stdout.write((await openEmbeddedPostgres(${options})).url))`;
  const holder = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(holder.stdout, 'data')) as [Buffer];
  return { url: url.toString(), holder };
}
