import { ConfigurationError } from '@samskap/platform-api/configuration';
import { connectionProblem } from '@samskap/platform-api/database';

const portLines: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) => `Port ${port} is in use: stop the other program, or choose another with PORT=${port + 1}.`,
  EACCES: (port) => `No right to listen on port ${port}: choose one above 1023 with PORT=3000.`,
  EADDRNOTAVAIL: () => 'HOST is not an address of this machine: leave it out, or set it to 127.0.0.1 or 0.0.0.0.',
  ENOTFOUND: () => 'HOST is not an address of this machine: leave it out, or set it to 127.0.0.1 or 0.0.0.0.',
};

/** The port of the configuration cannot be listened on. */
export class PortProblem extends Error {
  constructor(cause: NodeJS.ErrnoException, port: number) {
    super(portLines[cause.code ?? '']?.(port) ?? `Cannot listen on port ${port}: ${cause.message}.`, { cause });
  }
}

/** One line for what the person who starts the program can mend; the whole error, with its stack, for anything else. */
export function explain(problem: unknown, databaseUrl: string): string {
  if (problem instanceof ConfigurationError || problem instanceof PortProblem) return problem.message;
  const line = connectionProblem(problem, databaseUrl);
  if (line !== undefined) return line;
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
}
