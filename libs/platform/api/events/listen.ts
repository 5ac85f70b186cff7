import { Client } from 'pg';

const AGAIN_AFTER_MS = 1_000;

/** What to do when PostgreSQL says something on a channel. */
export interface Listening {
  readonly channels: readonly string[];
  readonly heard: (channel: string, payload: string) => void;
  /** It listens again after its connection was lost; what was said meanwhile is not known. */
  readonly back?: () => void;
}

/** Listens on a connection of its own, and makes a new one when that breaks, until the returned function is called. */
export async function listen(databaseUrl: string, { channels, heard, back }: Listening): Promise<() => Promise<void>> {
  let stopped = false;
  let current: Client | null = null;

  async function begin(isBack: boolean): Promise<void> {
    if (stopped) return;
    const client = new Client({ connectionString: databaseUrl });
    let lost = false;
    // A connection that breaks says so more than once; only the first time is another one made in its place.
    const lose = (): void => {
      if (lost) return;
      lost = true;
      if (current === client) current = null;
      void client.end().catch(() => undefined);
      setTimeout(() => void begin(true), AGAIN_AFTER_MS).unref();
    };
    client.on('notification', ({ channel, payload }) => heard(channel, payload ?? ''));
    client.on('error', lose);
    client.on('end', lose);
    try {
      await client.connect();
      for (const channel of channels) await client.query(`listen ${channel}`);
      if (stopped) return void (await client.end());
      if (lost) return;
      current = client;
      if (isBack) back?.();
    } catch {
      lose();
    }
  }

  await begin(false);
  return async () => {
    stopped = true;
    await current?.end().catch(() => undefined);
  };
}
