import { type MailContent, type MailKind, type SmsKind, asWords, say } from '@samskap/platform-api';
import type { Language } from '@samskap/platform-contract';
import { hoursInWords, slotInWords } from './slot-in-words.js';
import { type ToldSignUp, contactOf, mintLink, signUpToTell } from './told-sign-up.js';
import { AROUND, WORDING, type Word } from './words.js';

/** What volunteers are told, by mail and by text message alike. */
export const SIGN_UP_MESSAGE = 'volunteers.sign-up';

export const signUpMail: MailKind = {
  compose: async ({ data }, { manager, language, publicUrl, now }) => {
    const word = data['word'] as Word;
    const told = await signUpToTell(manager, String(data['id']), word);
    return told && mailOf(language, word, told, { publicUrl, link: await mintLink(manager, told.id, publicUrl, now) });
  },
};

export const signUpSms: SmsKind = {
  compose: async ({ data, language }, { manager, publicUrl, now }) => {
    const word = data['word'] as Word;
    const told = await signUpToTell(manager, String(data['id']), word);
    if (!told?.mobile) return null;
    const link = await mintLink(manager, told.id, publicUrl, now);
    return { to: told.mobile, text: `${filled(WORDING[word].sms, language, told)} ${link}` };
  },
};

/** It is over, or was never to be: there is nothing to put into a calendar. */
const WITHOUT_CALENDAR: readonly Word[] = ['NO', 'REMOVED', 'OFF', 'THANKS'];

function mailOf(language: Language, word: Word, told: ToldSignUp, { publicUrl, link }: { publicUrl: string; link: string }): MailContent {
  const line = (wording: Readonly<Record<Language, string>>) => filled(wording, language, told);
  const calendar = `${publicUrl}/frivillig/${told.slug}/kalender.ics?tid=${told.slotId}`;
  return {
    subject: line(WORDING[word].subject),
    paragraphs: [
      line(WORDING[word].lead),
      ...(told.reason && told.status === 'CANCELLED' ? [line(AROUND.reason)] : []),
      [told.where ? line(AROUND.where) : null, line(AROUND.contact)].filter((one) => one !== null).join('\n'),
    ],
    action: { label: line(AROUND.action), url: link },
    ...(WITHOUT_CALENDAR.includes(word) ? {} : { sections: [{ title: asWords(told.title), lines: [{ text: line(AROUND.calendar), url: calendar }] }] }),
    notes: [line(AROUND.why), line(AROUND.personal)],
  };
}

/** A text with what is told of it; what people wrote goes as words, never as an address. */
function filled(wording: Readonly<Record<Language, string>>, language: Language, told: ToldSignUp): string {
  return say({ TEXT: wording }, language, 'TEXT', {
    title: asWords(told.title),
    when: slotInWords(language, told.startsAt, told.endsAt),
    organisation: asWords(told.organisation),
    contact: asWords(contactOf(told)),
    where: asWords(told.where ?? ''),
    reason: asWords(told.reason ?? ''),
    hours: hoursInWords(language, told.quarters ?? 0),
  });
}
