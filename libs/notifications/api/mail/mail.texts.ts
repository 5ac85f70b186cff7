import type { Messages } from '@samskap/platform-api';
import type { NotificationKind } from '@samskap/platform-contract';

/** What mails say beside what happened. */
export const mailTexts = {
  DIGEST_ONE: { NB: 'Noe nytt til deg i {name}', NN: 'Noko nytt til deg i {name}', EN: 'Something new for you in {name}' },
  DIGEST_MANY: { NB: '{count} nyheter til deg i {name}', NN: '{count} nyhende til deg i {name}', EN: '{count} new things for you in {name}' },
  DIGEST_OPENING: { NB: 'Hei! Dette har skjedd siden sist:', NN: 'Hei! Dette har hendt sidan sist:', EN: 'Hello! This has happened since last time:' },
  DIGEST_MORE: { NB: 'Det er {count} til. Du finner dem under varslene dine.', NN: 'Det er {count} til. Du finn dei under varsla dine.', EN: 'There are {count} more. You find them among your notifications.' },
  SEE_ALL: { NB: 'Se alle varslene', NN: 'Sjå alle varsla', EN: 'See all notifications' },
  OPEN: { NB: 'Åpne i {name}', NN: 'Opne i {name}', EN: 'Open in {name}' },
  HELLO: { NB: 'Hei! {happening}.', NN: 'Hei! {happening}.', EN: 'Hello! {happening}.' },
  WHY_DIGEST: {
    NB: 'Du får høyst én slik e-post om dagen, og bare når det er noe nytt. Hva du får e-post om, velger du selv: {url}',
    NN: 'Du får høgst éin slik e-post om dagen, og berre når det er noko nytt. Kva du får e-post om, vel du sjølv: {url}',
    EN: 'You get at most one such e-mail a day, and only when there is something new. You choose what you get e-mail about: {url}',
  },
  WHY_AT_ONCE: {
    NB: 'Du får denne e-posten med en gang fordi den kan haste. Hva du får e-post om, velger du selv: {url}',
    NN: 'Du får denne e-posten med ein gong fordi det kan haste. Kva du får e-post om, vel du sjølv: {url}',
    EN: 'You get this e-mail at once because it may be urgent. You choose what you get e-mail about: {url}',
  },
} as const satisfies Messages;

/** Headings of the digest's parts. */
export const kindTitles: Readonly<Record<NotificationKind, Messages[string]>> = {
  PROPOSAL_CAME: { NB: 'Forslag til dere', NN: 'Forslag til dykk', EN: 'Proposals to you' },
  DECISION_FELL: { NB: 'Dette er bestemt', NN: 'Dette er avgjort', EN: 'Decided' },
  QUESTION_ASKED: { NB: 'Spørsmål til dere', NN: 'Spørsmål til dykk', EN: 'Questions to you' },
  ANSWER_CAME: { NB: 'Svar til deg', NN: 'Svar til deg', EN: 'Answers to you' },
  ANSWER_DUE: { NB: 'Svarfrister', NN: 'Svarfristar', EN: 'Answers that are due' },
  CHECKPOINT_DUE: { NB: 'Oppfølgingsmøter', NN: 'Oppfølgingsmøte', EN: 'Checkpoints' },
  APPROVAL_WAITS: { NB: 'Venter på deg', NN: 'Ventar på deg', EN: 'Waits for you' },
  INVITATION: { NB: 'Invitasjoner', NN: 'Invitasjonar', EN: 'Invitations' },
  VERIFICATION: { NB: 'Organisasjoner', NN: 'Organisasjonar', EN: 'Organisations' },
  PILOT_CHANGED: { NB: 'Piloter dere er med i', NN: 'Pilotar de er med i', EN: 'Pilots you take part in' },
  IDEA_CAME: { NB: 'Kommet inn til dere', NN: 'Kome inn til dykk', EN: 'Come in to you' },
  SIGN_UP_CAME: { NB: 'Frivillige', NN: 'Frivillige', EN: 'Volunteers' },
};
