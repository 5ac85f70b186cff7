import type { MailDelivery } from '@samskap/platform-contract';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { LOGGER, type Logger } from '../http/logger.js';
import { INSTANCE, type InstanceSettings, deliveryOf } from '../instance.settings.js';
import { Installation } from '../instance/installation.service.js';
import { Jobs } from '../jobs/jobs.service.js';
import type { MailKind, OutgoingMail } from './mail.js';
import { type ClaimedMail, claimMail, giveUp, markNotNeeded, markSent, postpone, storeMail } from './mail-store.js';
import { type Delivery, MailTransport } from './mail-transport.js';
import { type RenderedMail, render } from './render.js';

/** How mail leaves this process. */
export interface MailSettings {
  /** How people reach the site, without a slash at the end. */
  readonly publicUrl: string;
  /** For specs: nothing leaves until `carry` is called. */
  readonly held: boolean;
}

export const MAIL_SETTINGS = Symbol('MAIL_SETTINGS');
export const MAIL_KINDS = Symbol('MAIL_KINDS');

/** The queue whose jobs tell every process that mail waits; what waits is kept in the table. */
export const MAIL_QUEUE = 'mail';

/** Mails under way at once in one process. */
const LANES = 4;
/** The net below the jobs: retries that are due, and mail of processes that are gone. */
const LOOK_EVERY_MS = 15_000;
/** Nothing is tried for so long after the server itself did not answer. */
const SERVER_REST_MS = 30_000;
/** With the pauses below, a day and a half. */
const MAX_ATTEMPTS = 24;
const LONGEST_PAUSE_MINUTES = 120;
const ENDS_WITHIN_MS = 10_000;
/** Pauses between attempts to store that a mail went; far within its claim. */
const INSIST_MS = [100, 500, 1_000, 3_000, 10_000];

/** Minutes until the next attempt: 1, 2, 4 … and then every two hours. */
export const pauseAfter = (attempts: number): number => Math.min(2 ** (attempts - 1), LONGEST_PAUSE_MINUTES);

/** Mail: asked for in a write's transaction, written and sent afterwards, at most once for each key. */
@Injectable()
export class Mails implements OnApplicationBootstrap, OnApplicationShutdown {
  /** How mail leaves the installation. */
  readonly delivery: MailDelivery;
  private readonly transport: MailTransport | null;
  private readonly lanes = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | null = null;
  private again = false;
  private stopped = false;
  private restsUntil = 0;

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MAIL_KINDS) private readonly kinds: Readonly<Record<string, MailKind>>,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(INSTANCE) instance: InstanceSettings,
    @Inject(Installation) private readonly installation: Installation,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.transport = instance.mailServer ? new MailTransport(instance.mailServer) : null;
    this.delivery = deliveryOf(instance);
  }

  /**
   * Asks for a mail as part of the caller's transaction; it leaves when that commits, in a moment or when the mail server answers again.
   * A key that was used before does nothing. Throws for a kind that no feature has and for what cannot be an address.
   */
  async send(manager: EntityManager, mail: OutgoingMail): Promise<void> {
    if (!this.kinds[mail.kind]) throw new Error(`No feature has mail of the kind ${mail.kind}`);
    if (!ADDRESS.test(mail.to)) throw new Error('A mail needs one plain address');
    if (await storeMail(manager, mail, this.clock.now())) await this.jobs.send(manager, MAIL_QUEUE, {});
  }

  /** Sends all that may go now, and returns when nothing is left that this process can send. */
  async carry(): Promise<void> {
    this.restsUntil = 0;
    this.start();
    while (this.lanes.size > 0) await Promise.all(this.lanes);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work(MAIL_QUEUE, async () => this.wake());
    if (this.settings.held) return;
    this.timer = setInterval(() => this.wake(), LOOK_EVERY_MS);
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    const timeout = new Promise((resolve) => setTimeout(resolve, ENDS_WITHIN_MS).unref());
    await Promise.race([Promise.all(this.lanes), timeout]);
  }

  private wake(): void {
    if (!this.settings.held) this.start();
  }

  /** One more lane, if there is room; each that finds a mail starts the next before it sends. */
  private start(): void {
    this.again = true;
    if (this.stopped || this.delivery === 'NONE' || this.lanes.size >= LANES || Date.now() < this.restsUntil) return;
    const lane: Promise<void> = this.work()
      .catch((error: unknown) => this.logger.warn({ err: error }, 'mail waits: the database does not answer'))
      .finally(() => this.lanes.delete(lane));
    this.lanes.add(lane);
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      for (let mail; !this.stopped && (mail = await claimMail(this.dataSource.manager, this.clock.now())); ) {
        this.start();
        if (await this.deliver(mail)) return;
      }
    }
  }

  /** True when the server is away, so that nothing else need be tried for now. */
  private async deliver(mail: ClaimedMail): Promise<boolean> {
    if (mail.attempts > MAX_ATTEMPTS) {
      await giveUp(this.dataSource.manager, mail.id, this.clock.now(), 'too many attempts');
      return false;
    }
    return this.transport ? this.post(mail, this.transport) : this.keep(mail);
  }

  /** Tokens that it holds are stored before it leaves, and no transaction is open while the server is spoken to. */
  private async post(mail: ClaimedMail, transport: MailTransport): Promise<boolean> {
    const posted = await this.dataSource.transaction((manager) => this.write(manager, mail)).catch((error: unknown) => this.unwritten(mail, error));
    if (!posted) return false;
    const delivery = await transport.send({ ...posted, id: mail.id, to: mail.to, senderName: this.installation.name });
    return this.record(mail, delivery);
  }

  private async record(mail: ClaimedMail, delivery: Delivery): Promise<boolean> {
    if (delivery.outcome === 'sent') {
      await this.insist(() => markSent(this.dataSource.manager, mail.id, this.clock.now()));
      return false;
    }
    const away = delivery.outcome === 'later' && delivery.server;
    this.logger.warn({ mail: mail.id, kind: mail.kind, attempt: mail.attempts, outcome: delivery.outcome, away }, 'a mail did not leave');
    if (delivery.outcome === 'never') await giveUp(this.dataSource.manager, mail.id, this.clock.now(), delivery.problem);
    else await this.later(mail, delivery.problem);
    if (away) this.restsUntil = Date.now() + SERVER_REST_MS;
    return away;
  }

  /** Into the mailbox, in one transaction: this one cannot happen twice. */
  private async keep(mail: ClaimedMail): Promise<boolean> {
    const kept = async (manager: EntityManager): Promise<void> => {
      const written = await this.write(manager, mail);
      if (written) await markSent(manager, mail.id, this.clock.now(), written);
    };
    await this.dataSource.transaction(kept).catch((error: unknown) => this.unwritten(mail, error));
    return false;
  }

  /** The mail went, and each moment in which that is not stored is one in which a crash would send it again: a lost connection is tried anew. */
  private async insist(store: () => Promise<void>): Promise<void> {
    for (const pause of INSIST_MS) {
      try {
        return await store();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    await store();
  }

  private async later(mail: ClaimedMail, problem: string): Promise<void> {
    const now = this.clock.now();
    if (mail.attempts >= MAX_ATTEMPTS) await giveUp(this.dataSource.manager, mail.id, now, problem);
    else await postpone(this.dataSource.manager, mail.id, new Date(now.getTime() + pauseAfter(mail.attempts) * 60_000), problem);
  }

  /** Null when it should no longer go, which is then stored. */
  private async write(manager: EntityManager, mail: ClaimedMail): Promise<(RenderedMail & { readonly unsubscribeUrl: string | undefined }) | null> {
    await this.installation.refresh();
    const kind = this.kinds[mail.kind];
    if (!kind) throw new Error(`No feature has mail of the kind ${mail.kind}`);
    const context = { language: mail.language, publicUrl: this.settings.publicUrl, instanceName: this.installation.name };
    const now = this.clock.now();
    const content = await kind.compose(mail, { ...context, manager, now });
    if (content) return { ...render(content, context), unsubscribeUrl: content.unsubscribeUrl };
    await markNotNeeded(manager, mail.id, now);
    return null;
  }

  /** What went wrong while it was written may hold what it says, so only its name is kept. */
  private async unwritten(mail: ClaimedMail, error: unknown): Promise<null> {
    const problem = error instanceof Error ? error.name : 'Error';
    this.logger.warn({ mail: mail.id, kind: mail.kind, attempt: mail.attempts, problem }, 'a mail could not be written and will be tried again');
    await this.later(mail, `could not be written: ${problem}`);
    return null;
  }
}

/** One address and nothing that could be read as a second, as a name, or as another line. */
const ADDRESS = /^[^\s@"'<>(),:;\\[\]\p{Cc}]+@[^\s@"'<>(),:;\\[\]\p{Cc}]+$/u;
