/** All participants, over the processes that they live in. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const answerOf = (child, message) => new Promise((resolve, reject) => {
  child.once('message', (answer) => (answer.problem ? reject(new Error(answer.problem)) : resolve(answer)));
  child.send(message);
});

export class Crowd {
  constructor(processes) {
    this.children = Array.from({ length: processes }, () => fork(fileURLToPath(new URL('participants.mjs', import.meta.url))));
  }

  /** Opens as many streams as asked for, and waits until each has the state. */
  async join(count, given) {
    await Promise.all(this.children.map((child, index) => answerOf(child, { ask: 'join', ...given, count: Math.floor((count + index) / this.children.length) })));
  }

  /** By mark: how many it has reached and when the last; and how many streams have ended. */
  async told() {
    const all = await Promise.all(this.children.map((child) => answerOf(child, { ask: 'told' })));
    const counts = new Map();
    const lasts = new Map();
    for (const told of all) {
      for (const [mark, count] of told.counts) counts.set(mark, (counts.get(mark) ?? 0) + count);
      for (const [mark, last] of told.lasts) lasts.set(mark, Math.max(lasts.get(mark) ?? 0, last));
    }
    return { counts, lasts, ended: all.reduce((sum, { ended }) => sum + ended, 0) };
  }

  leave() {
    for (const child of this.children) child.kill();
  }
}
