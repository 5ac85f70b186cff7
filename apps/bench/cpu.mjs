/** Processor time and memory of processes, from Linux' /proc. */
import { readFileSync, readdirSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Parent and milliseconds of processor time; `reaped` is that of its children that have ended. Null when the process is gone. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const ms = (ticks) => (Number(ticks) * 1000) / TICKS_PER_SECOND;
    return { parent: Number(fields[1]), own: ms(fields[11]) + ms(fields[12]), reaped: ms(fields[13]) + ms(fields[14]) };
  } catch {
    return null;
  }
}

/** Milliseconds of processor time that a process has used, all its threads. */
export const timeOf = (pid) => statOf(pid)?.own ?? 0;

/** The children of a process that live now. */
export const childrenOf = (pid) => readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && statOf(entry)?.parent === pid).map(Number);

/** Milliseconds of processor time that PostgreSQL has used: the postmaster, its backends, and those that have ended. */
export function timeOfPostgres(postmaster) {
  const { own, reaped } = statOf(postmaster);
  return childrenOf(postmaster).reduce((sum, pid) => sum + timeOf(pid), own + reaped);
}

/** The postmaster behind a connection. */
export async function postmasterOf(client) {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return statOf(rows[0].pid).parent;
}

/** Resident memory in MB. */
export function memoryOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
}
