import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks on the terminal without showing what is typed; an abort answers with null. */
export async function askPassword(question: string, signal: AbortSignal): Promise<string | null> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    const end = (answer: string | null) => {
      process.stderr.write('\n');
      terminal.close();
      resolve(answer);
    };
    terminal.once('line', end);
    terminal.once('SIGINT', () => end(null));
    signal.addEventListener('abort', () => end(null), { once: true });
  });
}
