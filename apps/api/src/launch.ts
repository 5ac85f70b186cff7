import { createServer } from 'node:net';

import { readConfiguration, type Configuration } from '@samskap/platform-api/configuration';
import { openEmbeddedPostgres } from '@samskap/platform-api/database';

import { explain, PortProblem } from './explain.js';

/** What `main` exports: serves until `close`, which ends open requests first. */
export type Application = {
  start(configuration: Configuration, databaseUrl: string): Promise<Running>;
};

export type Running = {
  /** where people reach it, such as http://localhost:3000 */
  address: string;
  close(): Promise<void>;
};

/** What a command module exports: does its work and returns the exit code; `signal` is aborted by Ctrl-C. */
export type Command = {
  run(args: string[], context: { configuration: Configuration; databaseUrl: string; signal: AbortSignal }): Promise<number>;
};

const shutdownLimit = 20_000;

/** Brings up the database and the application, and takes them down in the opposite order at Ctrl-C. */
export async function launch(loadApplication: () => Promise<Application>): Promise<void> {
  const closers = new Closers();
  await closers.during(async () => {
    const configuration = readConfiguration(process.env);
    const { url, directory } = await openDatabase(configuration, 'serve', closers);
    await requireFreePort(configuration);
    const { start } = await loadApplication();
    const running = await start(configuration, url);
    closers.add(() => running.close());
    if (!configuration.databaseUrl || process.stdout.isTTY) greet(running.address, configuration.demo, directory);
  });
}

/** Runs a command beside a running application or on its own, and leaves the database as it found it. */
export async function launchCommand(loadCommand: () => Promise<Command>, args: string[]): Promise<void> {
  const interruption = new AbortController();
  const closers = new Closers(130, () => interruption.abort());
  await closers.during(async () => {
    const configuration = readConfiguration(process.env);
    const { url: databaseUrl } = await openDatabase(configuration, 'share', closers);
    const { run } = await loadCommand();
    const code = await run(args, { configuration, databaseUrl, signal: interruption.signal });
    void closers.close(code);
  });
}

async function openDatabase(
  { databaseUrl, dataDirectory }: Configuration,
  purpose: 'serve' | 'share',
  closers: Closers,
): Promise<{ url: string; directory?: string }> {
  if (databaseUrl) return { url: databaseUrl };
  const embedded = await openEmbeddedPostgres({
    dataDirectory,
    purpose,
    notice: (line) => process.stderr.write(`${line}\n`),
    onLost: (problem) => closers.fail(problem),
  });
  closers.add(() => embedded.stop());
  return embedded;
}

/** Asks before the slow part of the start, so that the answer comes at once. */
async function requireFreePort({ host, port }: Configuration): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error) => reject(new PortProblem(error, port))).listen(port, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function greet(address: string, demo: boolean, directory = 'the database of DATABASE_URL'): void {
  const lines = [
    `Samskap is ready: ${address}`,
    `Everything is kept in ${directory}. Stop with Ctrl-C.`,
    ...(demo ? ['It holds example content; README.md lists the accounts to sign in with.'] : []),
  ];
  process.stdout.write(`\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
}

/** The one path by which the process ends: whatever was opened is closed, the last first, then it exits. */
class Closers {
  private readonly list: (() => Promise<void>)[] = [];
  private opening: Promise<unknown> = Promise.resolve();
  private closing: Promise<void> | undefined;

  constructor(interruptedCode = 0, onInterruption: () => void = () => undefined) {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        onInterruption();
        void this.close(interruptedCode);
      });
    }
  }

  add(close: () => Promise<void>): void {
    this.list.push(close);
  }

  /** Opens things; a signal waits until that is done, and a failure closes what was opened. */
  async during(open: () => Promise<void>): Promise<void> {
    this.opening = open().catch((error: unknown) => this.fail(error));
    await this.opening;
  }

  fail(problem: unknown): void {
    if (!this.closing) process.stderr.write(`${explain(problem, process.env['DATABASE_URL'] ?? '')}\n`);
    void this.close(1);
  }

  close(code: number): Promise<void> {
    this.closing ??= this.closeAll(code);
    return this.closing;
  }

  private async closeAll(code: number): Promise<void> {
    setTimeout(() => process.exit(1), shutdownLimit).unref();
    await this.opening;
    for (const close of this.list.reverse()) {
      await close().catch((error: unknown) => process.stderr.write(`${explain(error, '')}\n`));
    }
    process.exit(code);
  }
}
