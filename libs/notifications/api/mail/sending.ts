import { type Mails, type OutgoingMail, type Sql, dayInOslo, literal, query, raw, sql, value } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import type { DataSource } from 'typeorm';
import { rhythmOf } from '../choices.js';
import { osloInstant } from '../oslo.js';
import { AT_ONCE, atOnceKey } from './at-once.mail.js';
import { DIGEST, digestKey } from './digest.mail.js';

/** In Norway. */
export const DIGEST_HOUR = 7;
const BATCH = 200;
/** What is older than this is no news; it can still be read on the site. */
const AT_ONCE_DAYS = 2;
const DIGEST_DAYS = 7;

interface Receiver {
  readonly person_id: string;
  readonly email: string;
  readonly language: Language;
}

/** People who may get mail: not suspended, and with an address. */
const reachable = (person: Sql): Sql => sql`${person}.suspended_at is null and ${person}.erased_at is null`;

/** Not read and not part of a mail yet. */
const unmailed = (rhythm: 'AT_ONCE' | 'DAILY'): Sql => sql`n.mail_key is null and n.read_at is null and ${rhythmOf(raw('n'))} = ${literal(rhythm)}`;

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000);

/** Asks for a mail for each urgent notification. A notification and its mail are bound together in one transaction, so each gets one. */
export async function sendWhatIsUrgent(dataSource: DataSource, mails: Mails, now: Date): Promise<void> {
  for (let sent = BATCH; sent === BATCH; ) {
    sent = await dataSource.transaction(async (manager) => {
      const urgent = await query<Receiver & { id: string }>(
        manager,
        sql`select n.id, n.person_id, p.email, p.language from notification n join person p on p.id = n.person_id
            where n.at > ${value(daysBefore(now, AT_ONCE_DAYS), 'timestamptz')} and ${unmailed('AT_ONCE')} and ${reachable(raw('p'))}
            order by n.at, n.id limit ${literal(BATCH)} for update of n skip locked`,
      );
      for (const { id, ...receiver } of urgent) {
        await manager.query('update notification set mail_key = $2 where id = $1', [id, atOnceKey(id)]);
        await mails.send(manager, mailTo(receiver, AT_ONCE, atOnceKey(id)));
      }
      return urgent.length;
    });
  }
}

/**
 * From seven in the morning: one mail for each who has news from before seven. Once for each person and day, also when the
 * round runs again, when several processes run it, and on days that are an hour shorter or longer.
 */
export async function sendDigests(dataSource: DataSource, mails: Mails, now: Date): Promise<void> {
  const day = dayInOslo(now);
  const until = osloInstant(day, DIGEST_HOUR);
  if (now < until) return;
  const waiting = sql`n.at < ${value(until, 'timestamptz')} and n.at > ${value(daysBefore(until, DIGEST_DAYS), 'timestamptz')} and ${unmailed('DAILY')}`;
  const receivers = await query<Receiver>(
    dataSource,
    sql`select p.id as person_id, p.email, p.language from person p
        where ${reachable(raw('p'))} and exists (select 1 from notification n where n.person_id = p.id and ${waiting})
        and not exists (select 1 from notification d where d.mail_key = 'digest/' || p.id || '/' || ${value(day, 'text')})`,
  );
  for (const receiver of receivers) {
    await dataSource.transaction(async (manager) => {
      const key = digestKey(receiver.person_id, day);
      await query(manager, sql`update notification n set mail_key = ${value(key, 'text')} where n.person_id = ${value(receiver.person_id, 'uuid')} and ${waiting}`);
      await mails.send(manager, mailTo(receiver, DIGEST, key));
    });
  }
}

const mailTo = ({ person_id, email, language }: Receiver, kind: string, key: string): OutgoingMail => ({ kind, to: email, personId: person_id, language, key, data: {} });
