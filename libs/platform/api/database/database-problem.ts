/** Something about the database that the person who starts the program can mend; the message is one plain line. */
export class DatabaseProblem extends Error {
  override readonly name = 'DatabaseProblem';
}

const fileProblems: Record<string, (path: string) => string> = {
  EACCES: (path) => `No right to write in ${path}: run as the account that owns it, or set DATA_DIR to another directory.`,
  EPERM: (path) => `No right to write in ${path}: run as the account that owns it, or set DATA_DIR to another directory.`,
  EROFS: (path) => `${path} is read-only: set DATA_DIR to a directory that can be written.`,
  ENOSPC: (path) => `The disk that holds ${path} is full: free some space and start again. Nothing is lost.`,
  EDQUOT: (path) => `The disk quota for ${path} is used up: free some space and start again. Nothing is lost.`,
  ENOTDIR: (path) => `${path} cannot be a directory because a file is in the way: set DATA_DIR to another directory.`,
  EEXIST: (path) => `${path} cannot be a directory because a file is in the way: set DATA_DIR to another directory.`,
};

/** Says in one line what a failed file operation on the data directory means; other errors come back as they are. */
export function fileProblem(error: unknown, path: string): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  const line = typeof code === 'string' ? fileProblems[code] : undefined;
  return line ? new DatabaseProblem(line(path), { cause: error }) : error;
}

/** Tells whether what PostgreSQL's programs wrote says that there is no room left. */
export function saysDiskFull(output: string): boolean {
  return /No space left on device|Disk quota exceeded|wrote only \d+ of \d+ bytes/.test(output);
}
