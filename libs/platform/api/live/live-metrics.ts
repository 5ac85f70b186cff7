import { Counter, Gauge, register } from 'prom-client';

/** What is counted of the streams of a process. */
interface Counted {
  readonly streamCount: number;
  readonly groupCount: number;
}

/** Readers of /metrics see how many watch, how many different things, and how often something was sent. */
export function observeLive(live: Counted): void {
  gauge('samskap_live_streams', 'Readers that watch something.', () => live.streamCount);
  gauge('samskap_live_groups', 'Different things that are watched.', () => live.groupCount);
}

/** Counts changes, each once however many it was sent to, and what was sent. */
export function countChange(readers: number): void {
  counter('samskap_live_changes_total', 'Changes to what is watched.').inc();
  counter('samskap_live_messages_total', 'Changes sent, one for each reader.').inc(readers);
}

const counter = (name: string, help: string): Counter => (register.getSingleMetric(name) as Counter | undefined) ?? new Counter({ name, help });

function gauge(name: string, help: string, value: () => number): void {
  register.removeSingleMetric(name);
  new Gauge({
    name,
    help,
    collect() {
      this.set(value());
    },
  });
}
