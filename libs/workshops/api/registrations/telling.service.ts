import { Mails } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Word } from './words.js';

/** What those who have registered are told, by mail. */
export const REGISTRATION_MAIL = 'workshops.registration';

interface Reached {
  readonly id: string;
  readonly email: string | null;
  readonly language: Language;
}

/** Mails to those who left an address; the others look by the link that they got. One of each kind reaches somebody, ever. */
@Injectable()
export class Telling {
  constructor(@Inject(Mails) private readonly mails: Mails) {}

  /** `time`: tells apart what can be told several times, such as that it was moved. */
  async tell(manager: EntityManager, { id, email, language }: Reached, word: Word, time?: string): Promise<void> {
    if (email === null) return;
    const key = ['workshop-registration', id, word, ...(time ? [time] : [])].join('/');
    await this.mails.send(manager, { kind: REGISTRATION_MAIL, to: email, personId: null, language, key, data: { id, word } });
  }

  async tellEach(manager: EntityManager, ids: readonly string[], word: Word, time?: string): Promise<void> {
    const reached = await manager.query<Reached[]>('select id, email, language from workshop_registration where id = any($1::uuid[]) and email is not null order by turn', [ids]);
    for (const one of reached) await this.tell(manager, one, word, time);
  }

  /** Everyone who has a place or waits for one. */
  async tellAllOf(manager: EntityManager, workshopId: string, word: Word, time?: string): Promise<void> {
    const reached = await manager.query<Reached[]>(
      `select id, email, language from workshop_registration where workshop_id = $1 and status <> 'CANCELLED' and email is not null order by turn`,
      [workshopId],
    );
    for (const one of reached) await this.tell(manager, one, word, time);
  }
}
