import { Mails, Sms } from '@samskap/platform-api';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { SignUp } from '../sign-up.entity.js';
import { SIGN_UP_MESSAGE } from './sign-up.mail.js';
import type { Word } from './words.js';

/** Tells volunteers by mail, or by text message where those are sent. Whoever left neither is told by the contact. */
@Injectable()
export class Telling {
  constructor(
    @Inject(Mails) private readonly mails: Mails,
    @Inject(Sms) private readonly sms: Sms,
  ) {}

  /** Whether somebody with a number alone can be told anything. */
  get reachesMobiles(): boolean {
    return this.sms.enabled;
  }

  /** One message for each key, in the caller's transaction. `again` tells one occasion from another of the same word. */
  async tell(manager: EntityManager, to: Pick<SignUp, 'id' | 'email' | 'mobile' | 'language'>, word: Word, again: string | number = 1): Promise<void> {
    const { id, language } = to;
    const message = { kind: SIGN_UP_MESSAGE, language, key: `volunteers/${id}/${word}/${again}`, data: { id, word } };
    if (to.email) await this.mails.send(manager, { ...message, to: to.email, personId: null });
    else if (to.mobile) await this.sms.send(manager, message);
  }

  async tellAll(manager: EntityManager, ids: readonly string[], word: Word, again: string | number = 1): Promise<void> {
    if (ids.length === 0) return;
    for (const one of await manager.findBy(SignUp, { id: In([...ids]) })) await this.tell(manager, one, word, again);
  }
}
