import { type MailContent, type MailKind, asWords, query, say, sql, value } from '@samskap/platform-api';
import type { Language, RegistrationStatus } from '@samskap/platform-contract';
import { slotInWords } from '@samskap/volunteers-api';
import type { EntityManager } from 'typeorm';
import { mintToken } from './tokens.js';
import { AROUND, STILL_TRUE, WORDING, type Word } from './words.js';

/** A registration with what a mail says of it. */
interface Told {
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly title: string;
  readonly question: string;
  readonly slug: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly where: string | null;
  readonly online: string | null;
  readonly organisation: string;
}

/** Mints a link of its own just before it leaves. Nothing goes when it is no longer so, or the registration is gone. */
export const registrationMail: MailKind = {
  compose: async ({ data }, { manager, language, publicUrl }) => {
    const word = data['word'] as Word;
    const told = await registrationToTell(manager, String(data['id']), word);
    if (!told) return null;
    return word === 'ANSWERS' ? answersMail(language, told, publicUrl) : registeredMail(language, word, told, publicUrl, await mintToken(manager, told.id));
  },
};

async function registrationToTell(manager: EntityManager, id: string, word: Word): Promise<Told | null> {
  const [found] = await query<Told>(
    manager,
    sql`select r.id, r.status, w.title, w.question, w.slug, w.starts_at as "startsAt", w.ends_at as "endsAt", o.name as organisation,
          nullif(concat_ws(', ', w.venue, (select p.name from place p where p.code = w.place_code and w.venue is not null)), '') as "where", w.online_url as online
        from workshop_registration r join workshop w on w.id = r.workshop_id join organisation o on o.id = w.owner_id
        where r.id = ${value(id, 'uuid')}`,
  );
  return found && STILL_TRUE[word].includes(found.status) ? found : null;
}

function registeredMail(language: Language, word: Word, told: Told, publicUrl: string, token: string): MailContent {
  const line = (wording: Readonly<Record<Language, string>>) => filled(wording, language, told);
  const where = [told.where ? line(AROUND.where) : null, told.online ? line(AROUND.online) : null].filter((one) => one !== null);
  const calendar = { title: asWords(told.title), lines: [{ text: line(AROUND.calendar), url: `${publicUrl}/verksted/${told.slug}/kalender.ics` }] };
  return {
    subject: line(WORDING[word].subject),
    paragraphs: [line(WORDING[word].lead), ...(where.length > 0 && word !== 'REMOVED' ? [where.join('\n')] : [])],
    action: { label: line(AROUND.action), url: `${publicUrl}/verksted/min#${token}` },
    ...(word === 'REMOVED' ? {} : { sections: [calendar] }),
    notes: [line(AROUND.why), line(AROUND.personal)],
  };
}

function answersMail(language: Language, told: Told, publicUrl: string): MailContent {
  const line = (wording: Readonly<Record<Language, string>>) => filled(wording, language, told);
  return {
    subject: line(WORDING.ANSWERS.subject),
    paragraphs: [line(WORDING.ANSWERS.lead)],
    action: { label: line(AROUND.readAnswers), url: `${publicUrl}/verksted/${told.slug}` },
    notes: [line(AROUND.why), line(AROUND.last)],
  };
}

/** A text with what is told of it; what people wrote goes as words, never as an address. The address of a meeting is one that hosts gave. */
const filled = (wording: Readonly<Record<Language, string>>, language: Language, told: Told): string =>
  say({ TEXT: wording }, language, 'TEXT', {
    title: asWords(told.title),
    question: asWords(told.question),
    when: slotInWords(language, told.startsAt, told.endsAt),
    where: asWords(told.where ?? ''),
    online: told.online ?? '',
    organisation: asWords(told.organisation),
  });
