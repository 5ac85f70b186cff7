import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { INSTANCE, type InstanceSettings } from '../instance.settings.js';
import { Jobs } from '../jobs/jobs.service.js';
import { MAIL_SETTINGS, type MailSettings } from '../mail/mails.service.js';
import { query, sql, value } from '../sql/sql.js';
import { postSms } from './sms-gateway.js';
import type { OutgoingSms, SmsContent, SmsGateway, SmsKind } from './sms.js';

export const SMS_KINDS = Symbol('SMS_KINDS');

/** The queue of text messages; a job holds no more than a key. */
const SMS_QUEUE = 'sms';

/** Text messages: asked for in a write's transaction, handed to the gateway afterwards. Off until a gateway is configured. */
@Injectable()
export class Sms implements OnApplicationBootstrap {
  private readonly gateway: SmsGateway | null;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(SMS_KINDS) private readonly kinds: Readonly<Record<string, SmsKind>>,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(INSTANCE) instance: InstanceSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.gateway = instance.smsGateway ?? null;
  }

  /** Whether anything leaves: where it does not, whoever gave a number alone is told nothing later. */
  get enabled(): boolean {
    return this.gateway !== null;
  }

  /** Asks for a message as part of the caller's transaction. Nothing happens without a gateway, or for a key that was used before. */
  async send(manager: EntityManager, sms: OutgoingSms): Promise<void> {
    if (!this.gateway) return;
    if (!this.kinds[sms.kind]) throw new Error(`No feature has text messages of the kind ${sms.kind}`);
    const stored = await query(
      manager,
      sql`insert into sms (key, kind, language, data, created_at)
          values (${value(sms.key, 'text')}, ${value(sms.kind, 'text')}, ${value(sms.language, 'text')}, ${value(JSON.stringify(sms.data), 'json')}::jsonb, ${value(this.clock.now(), 'timestamptz')})
          on conflict (key) do nothing returning key`,
    );
    if (stored.length > 0) await this.jobs.send(manager, SMS_QUEUE, { key: sms.key });
  }

  /** Gives those that were not handed over another job: after their jobs were given up, or were lost. */
  async resume(before: Date, since: Date): Promise<void> {
    if (!this.gateway) return;
    await this.dataSource.transaction(async (manager) => {
      const waiting = await query<{ key: string }>(
        manager,
        sql`select key from sms where num_nonnulls(claimed_at, ended_at) = 0 and created_at between ${value(since, 'timestamptz')} and ${value(before, 'timestamptz')} order by created_at limit 200`,
      );
      for (const { key } of waiting) await this.jobs.send(manager, SMS_QUEUE, { key });
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    const { gateway } = this;
    if (gateway) await this.jobs.work<{ key: string }>(SMS_QUEUE, ({ key }) => this.deliver(gateway, key));
  }

  /** Taken before it is handed over, so that one whose fate is unknown is never handed over twice. */
  private async deliver(gateway: SmsGateway, key: string): Promise<void> {
    const written = await this.dataSource.transaction((manager) => this.take(manager, key));
    if (!written) return;
    const delivery = await postSms(gateway, key, written);
    if (delivery === 'later') {
      await this.dataSource.query('update sms set claimed_at = null where key = $1', [key]);
      throw new Error('the gateway of text messages did not take a message');
    }
    if (delivery !== 'sent') this.logger.warn({ delivery }, 'a text message did not leave');
    await this.dataSource.query('update sms set ended_at = $2 where key = $1', [key, this.clock.now()]);
  }

  /** Null when it has been taken, or should no longer go. */
  private async take(manager: EntityManager, key: string): Promise<SmsContent | null> {
    const now = this.clock.now();
    const [found] = await query<OutgoingSms>(manager, sql`select key, kind, language, data from sms where key = ${value(key, 'text')} and num_nonnulls(claimed_at, ended_at) = 0 for update`);
    if (!found) return null;
    const content = await this.kinds[found.kind]!.compose(found, { manager, publicUrl: this.settings.publicUrl, now });
    await manager.query(`update sms set ${content ? 'claimed_at' : 'ended_at'} = $2 where key = $1`, [key, now]);
    return content;
  }
}
