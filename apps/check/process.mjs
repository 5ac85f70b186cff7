import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.mjs';

/**
 * Runs a command in the root and waits for it; tools of node_modules are found by name.
 * Never throws for a failing command: `code` is its exit code (1 when it could not be started), `output` both streams in order.
 */
export function run(command, args, env = {}) {
  const path = `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const settings = { NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: '1', ...env };
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path, ...settings } });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
