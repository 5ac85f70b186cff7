import { type MailKind, type Messages, asWords, query, say, sql, value } from '@samskap/platform-api';
import { UNANSWERED_DAYS } from '../sign-up.sql.js';

/** To leaders: volunteers wait for the contact's answer. */
export const UNANSWERED_MAIL = 'volunteers.unanswered';

const WORDS: Messages = {
  SUBJECT: { NB: 'Frivillige venter på svar: {title}', NN: 'Frivillige ventar på svar: {title}', EN: 'Volunteers wait for an answer: {title}' },
  LEAD: {
    NB: '{count} som har meldt seg på «{title}», har ventet på svar i mer enn 14 dager. De som ikke hører noe, kommer sjelden tilbake.',
    NN: '{count} som har meldt seg på «{title}», har venta på svar i meir enn 14 dagar. Dei som ikkje høyrer noko, kjem sjeldan tilbake.',
    EN: '{count} who signed up for “{title}” have waited for an answer for more than 14 days. Those who hear nothing seldom come back.',
  },
  ACTION: { NB: 'Svar dem', NN: 'Svar dei', EN: 'Answer them' },
};

/** Nothing goes when all have been answered in the meantime. */
export const unansweredMail: MailKind = {
  compose: async ({ data }, { manager, language, publicUrl, now }) => {
    const [found] = await query<{ title: string; slug: string; count: number }>(
      manager,
      sql`select a.title, a.slug, count(*)::int as count
          from volunteer_assignment a join assignment_slot s on s.assignment_id = a.id join sign_up u on u.slot_id = s.id
          where a.id = ${value(data['id'], 'uuid')} and u.status = 'WAITING' and u.turn is null and u.echo_of is null
            and u.signed_up_at < ${value(now, 'timestamptz')} - ${UNANSWERED_DAYS} * interval '1 day'
          group by a.id`,
    );
    if (!found) return null;
    const told = (code: string) => say(WORDS, language, code, { title: asWords(found.title), count: found.count });
    return { subject: told('SUBJECT'), paragraphs: [told('LEAD')], action: { label: told('ACTION'), url: `${publicUrl}/frivillig/${found.slug}` } };
  },
};
