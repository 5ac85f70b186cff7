import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 30_000;
const ANSWER_WITHIN_MS = 4_000;

const isReady = (address) => fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).then((response) => response.status === 200, () => false);

/**
 * Watches /health/ready from now on. `downAfter`: milliseconds until it was first not ready, null when it always was;
 * `upAfter`: milliseconds until it was ready again, or stayed ready for `settle` milliseconds. Null when it never was.
 */
export async function watchReadiness(address, { every = 50, settle = 3_000 } = {}) {
  const began = performance.now();
  const elapsed = () => Math.round(performance.now() - began);
  let downAfter = null;
  while (elapsed() < PATIENCE_MS) {
    const ready = await isReady(address);
    if (!ready) downAfter ??= elapsed();
    else if (downAfter !== null) return { downAfter, upAfter: elapsed() };
    else if (elapsed() > settle) return { downAfter, upAfter: 0 };
    await pause(every);
  }
  return { downAfter, upAfter: null };
}
