import { run } from './process.mjs';

/** The text of a file at a commit, or undefined when the commit or the file does not exist. */
export async function fileAt(commit, path) {
  const shown = await run('git', ['show', `${commit}:${path}`]);
  return shown.code ? undefined : shown.output;
}

/** What the work is compared with: CHECK_BASE, else where it left origin/main, else the commit before. */
export async function baseCommit() {
  if (process.env.CHECK_BASE) return process.env.CHECK_BASE;
  const [head, fork] = await Promise.all([
    run('git', ['rev-parse', 'HEAD']),
    run('git', ['merge-base', 'HEAD', 'origin/main']),
  ]);
  return fork.code || fork.output === head.output ? 'HEAD~1' : fork.output.trim();
}
