import { type MailContent, type MailContext, type MailKind, type Messages, type OutgoingMail, asWords, dayInWords, hashOfToken, newToken, say } from '@samskap/platform-api';
import type { IdeaStatus } from '@samskap/platform-contract';

export const RECEIPT_MAIL = 'ideas.receipt';
export const PASSED_ON_MAIL = 'ideas.passed-on';
export const ANSWER_MAIL = 'ideas.answer';

/** What a mail tells of an idea whose sender still wants to hear of it. */
interface Told {
  readonly title: string;
  readonly status: IdeaStatus;
  readonly answer: string | null;
  readonly answer_by: string;
  readonly team: string;
}

const TEAM = (unit: string, organisation: string): string => `concat_ws(', ', (select u.name from unit u where u.id = ${unit}), (select o.name from organisation o where o.id = ${organisation}))`;

/** Null when the sender's address was taken away in the meantime, or the mail is to another than it. */
async function ideaOf({ data, to }: OutgoingMail, { manager }: MailContext): Promise<Told | null> {
  const [idea] = await manager.query<Told[]>(
    `select i.title, i.status, i.answer, i.answer_by::text, ${TEAM('i.unit_id', 'i.owner_id')} as team
     from idea i join idea_sender s on s.idea_id = i.id and s.email = $2 where i.id = $1`,
    [data['ideaId'], to],
  );
  return idea ?? null;
}

/** A link of the mail's own, made just before it leaves. */
async function linkTo({ data }: OutgoingMail, { manager, publicUrl }: MailContext): Promise<string> {
  const token = newToken();
  await manager.query('insert into idea_token (hash, idea_id) values ($1, $2)', [hashOfToken(token), data['ideaId']]);
  return `${publicUrl}/send-inn/svar#${token}`;
}

const kindOf = (content: (mail: OutgoingMail, context: MailContext, idea: Told, tell: Tell) => Promise<Omit<MailContent, 'action'> | null>, action: string): MailKind => ({
  compose: async (mail, context) => {
    const idea = await ideaOf(mail, context);
    if (!idea) return null;
    const params = { team: asWords(idea.team), title: asWords(idea.title), day: dayInWords(context.language, idea.answer_by), instance: context.instanceName };
    const tell: Tell = (code, more) => say(WORDS, context.language, code, { ...params, ...more });
    const written = await content(mail, context, idea, tell);
    return written && { ...written, action: { label: tell(action), url: await linkTo(mail, context) }, notes: [...(written.notes ?? []), tell('OWN_LINK')] };
  },
});

type Tell = (code: string, more?: Record<string, string>) => string;

const linesOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

/** Holds nothing of what was written: anyone can give anyone's address, and nobody is to have words of a stranger sent in our name. */
const receipt = kindOf(async (_mail, _context, _idea, tell) => ({ subject: tell('RECEIPT'), paragraphs: [tell('RECEIVED')], notes: [tell('FORGET'), tell('NOT_YOU')] }), 'FOLLOW');

const passedOn = kindOf(async ({ data }, { manager }, _idea, tell) => {
  const [handover] = await manager.query<{ reason: string; sender: string; receiver: string }[]>(
    `select h.reason, ${TEAM('h.from_unit_id', 'h.from_organisation_id')} as sender, ${TEAM('h.to_unit_id', 'h.to_organisation_id')} as receiver from handover h where h.id = $1`,
    [data['handoverId']],
  );
  if (!handover) return null;
  const teams = { from: asWords(handover.sender), to: asWords(handover.receiver) };
  return { subject: tell('PASSED_ON', teams), paragraphs: [tell('PASSED_ON_TO', teams), tell('REASON', { reason: handover.reason }), tell('SAME_DAY')] };
}, 'FOLLOW');

const answered = kindOf(async (_mail, _context, { status, answer }, tell) => {
  if (answer === null) return null;
  return { subject: tell('ANSWER'), paragraphs: [tell('HAS_ANSWERED'), ...(status === 'ANSWERED' ? [] : [tell(status)]), ...linesOf(answer)] };
}, 'SEE_ANSWER');

export const ideaMails: Readonly<Record<string, MailKind>> = { [RECEIPT_MAIL]: receipt, [PASSED_ON_MAIL]: passedOn, [ANSWER_MAIL]: answered };

const WORDS: Messages = {
  RECEIPT: { NB: 'Vi har fått det du sendte inn', NN: 'Vi har fått det du sende inn', EN: 'We have received what you sent in' },
  RECEIVED: {
    NB: 'Takk! Det du sendte inn på {instance}, er hos {team}. Du får svar senest {day}.',
    NN: 'Takk! Det du sende inn på {instance}, er hos {team}. Du får svar seinast {day}.',
    EN: 'Thank you! What you sent in on {instance} is with {team}. You will have an answer by {day}.',
  },
  FOLLOW: { NB: 'Se hva som skjer', NN: 'Sjå kva som skjer', EN: 'See what happens' },
  FORGET: {
    NB: 'Vil du ikke ha flere e-poster om dette, tar du bort adressen din på siden.',
    NN: 'Vil du ikkje ha fleire e-postar om dette, tek du bort adressa di på sida.',
    EN: 'If you want no more e-mails about this, remove your address on the page.',
  },
  NOT_YOU: {
    NB: 'Har du ikke sendt inn noe, har noen skrevet feil adresse.',
    NN: 'Har du ikkje sendt inn noko, har nokon skrive feil adresse.',
    EN: 'If you have not sent anything in, someone has mistyped an address.',
  },
  OWN_LINK: {
    NB: 'Lenken er din egen. Den som har den, kan lese det du sendte inn.',
    NN: 'Lenkja er di eiga. Den som har ho, kan lese det du sende inn.',
    EN: 'The link is your own. Whoever has it can read what you sent in.',
  },
  PASSED_ON: { NB: 'Det du sendte inn, er nå hos {to}', NN: 'Det du sende inn, er no hos {to}', EN: 'What you sent in is now with {to}' },
  PASSED_ON_TO: {
    NB: '«{title}» hører hjemme hos {to}. {from} har sendt det videre dit, så du trenger ikke gjøre noe.',
    NN: '«{title}» høyrer heime hos {to}. {from} har sendt det vidare dit, så du treng ikkje gjere noko.',
    EN: '“{title}” belongs with {to}. {from} has sent it on, so you need do nothing.',
  },
  REASON: { NB: 'Grunnen: {reason}', NN: 'Grunnen: {reason}', EN: 'The reason: {reason}' },
  SAME_DAY: { NB: 'Fristen står fast: Du får svar senest {day}.', NN: 'Fristen står fast: Du får svar seinast {day}.', EN: 'The day stands: you will have an answer by {day}.' },
  ANSWER: { NB: 'Svar på det du sendte inn', NN: 'Svar på det du sende inn', EN: 'The answer to what you sent in' },
  HAS_ANSWERED: { NB: '{team} har svart på «{title}».', NN: '{team} har svart på «{title}».', EN: '{team} has answered “{title}”.' },
  TAKEN_FORWARD: { NB: 'De tar det videre.', NN: 'Dei tek det vidare.', EN: 'They are taking it forward.' },
  PARKED: { NB: 'De tar vare på det til senere.', NN: 'Dei tek vare på det til seinare.', EN: 'They are keeping it for later.' },
  NOT_NOW: { NB: 'Det blir ikke tatt videre nå.', NN: 'Det blir ikkje teke vidare no.', EN: 'It will not be taken further now.' },
  SEE_ANSWER: { NB: 'Se svaret', NN: 'Sjå svaret', EN: 'See the answer' },
};
