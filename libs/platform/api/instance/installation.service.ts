import type { Language } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { INSTANCE, type InstanceSettings } from '../instance.settings.js';
import { Instance } from './instance.entity.js';

/** What administrators said takes effect in every process within this. */
const STALE_AFTER_MS = 1_000;
/** A page is not kept waiting for its title. */
const PATIENCE_MS = 300;

/** Name and default language for what is written outside GraphQL: pages, mails, the language of whoever has not chosen. */
@Injectable()
export class Installation {
  /** What it is called. */
  name: string;
  /** The language of someone who has not chosen, and whose browser does not say. */
  defaultLanguage: Language = 'NB';
  private readAt = -Infinity;
  private reading: Promise<void> | null = null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(INSTANCE) settings: InstanceSettings,
  ) {
    this.name = settings.name;
  }

  /** Reads it again when what is known is older than a second. While the database does not answer, what was known last holds. */
  async refresh(): Promise<void> {
    if (performance.now() - this.readAt < STALE_AFTER_MS) return;
    this.reading ??= this.read().finally(() => (this.reading = null));
    await Promise.race([this.reading, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref())]);
  }

  /** It was changed here: the next one who asks reads it. */
  forget(): void {
    this.readAt = -Infinity;
  }

  private async read(): Promise<void> {
    this.readAt = performance.now();
    const [stored] = await this.dataSource.getRepository(Instance).find().catch(() => []);
    if (stored) Object.assign(this, { name: stored.name, defaultLanguage: stored.defaultLanguage });
  }
}
