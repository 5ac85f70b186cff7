import { type MailContent, type MailContext, type MailKind, type OutgoingMail, asWords, say } from '@samskap/platform-api';
import { accountMailWords } from './account.mail-words.js';
import { type NewMailLink, mintMailLink } from './mail-links.js';

/** An account as its mails need to know it. */
interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly suspended: boolean;
  readonly pendingEmail: string | null;
}

async function accountWith({ manager, now }: MailContext, column: 'email' | 'id', wanted: string | null): Promise<Account | null> {
  const found: Account[] = await manager.query(
    `select id, name, email, suspended_at is not null as suspended, case when pending_email_until > $2::timestamptz then pending_email end as "pendingEmail"
     from person where ${column} = $1`,
    [wanted, now],
  );
  return found[0] ?? null;
}

/** Texts in the language of the mail. */
const wordsFor =
  ({ language, instanceName: instance }: MailContext) =>
  (code: string, params: Readonly<Record<string, string>> = {}): string =>
    say(accountMailWords, language, code, { instance, ...params });

/** The token is the fragment, which no server, log or referrer ever sees. */
async function linkTo(link: NewMailLink, { manager, publicUrl, now }: MailContext): Promise<string> {
  return `${publicUrl}/lenke#${await mintMailLink(manager, link, now)}`;
}

const returnToOf = ({ data }: OutgoingMail): string | null => (data['returnTo'] as string | null | undefined) ?? null;

/** Whose account it is did not ask for a new one, so their own page does not ask them to join a provider either. */
const withoutJoining = (returnTo: string | null): string | null => (returnTo?.startsWith('/konto?') ? '/konto' : returnTo);

function noAccount(context: MailContext): MailContent {
  const t = wordsFor(context);
  return {
    subject: t('NO_ACCOUNT_SUBJECT'),
    paragraphs: [t('NO_ACCOUNT_TEXT'), t('NO_ACCOUNT_WAY')],
    action: { label: t('CREATE_ACTION'), url: `${context.publicUrl}/konto/ny` },
    notes: [t('IGNORE')],
  };
}

function closed(context: MailContext): MailContent {
  const t = wordsFor(context);
  return { subject: t('CLOSED_SUBJECT'), paragraphs: [t('CLOSED_TEXT')] };
}

/** A mail with a link that signs in; the two kinds say differently why it came. */
async function withSignInLink(code: 'SIGN_IN' | 'KNOWN', account: Account, mail: OutgoingMail, context: MailContext): Promise<MailContent> {
  const t = wordsFor(context);
  const url = await linkTo({ purpose: 'SIGN_IN', email: account.email, personId: account.id, returnTo: returnToOf(mail) }, context);
  return { subject: t(`${code}_SUBJECT`), paragraphs: [t(`${code}_TEXT`)], action: { label: t('SIGN_IN_ACTION'), url }, notes: [t('HALF_AN_HOUR'), t('NOT_YOU')] };
}

const signInLink: MailKind = {
  compose: async (mail, context) => {
    const account = await accountWith(context, 'email', mail.to);
    if (!account) return noAccount(context);
    return account.suspended ? closed(context) : withSignInLink('SIGN_IN', account, mail, context);
  },
};

const resetPassword: MailKind = {
  compose: async (mail, context) => {
    const account = await accountWith(context, 'email', mail.to);
    if (!account) return noAccount(context);
    if (account.suspended) return closed(context);
    const t = wordsFor(context);
    const url = await linkTo({ purpose: 'RESET_PASSWORD', email: account.email, personId: account.id, returnTo: returnToOf(mail) }, context);
    return { subject: t('RESET_SUBJECT'), paragraphs: [t('RESET_TEXT')], action: { label: t('RESET_ACTION'), url }, notes: [t('HALF_AN_HOUR'), t('NOT_YOU')] };
  },
};

const confirmAccount: MailKind = {
  compose: async (mail, context) => {
    const account = await accountWith(context, 'email', mail.to);
    if (account) return account.suspended ? closed(context) : withSignInLink('KNOWN', account, { ...mail, data: { ...mail.data, returnTo: withoutJoining(returnToOf(mail)) } }, context);
    const t = wordsFor(context);
    const name = String(mail.data['name']);
    const url = await linkTo({ purpose: 'CONFIRM_ACCOUNT', email: mail.to, data: { name, language: mail.language }, returnTo: returnToOf(mail) }, context);
    return {
      subject: t('CONFIRM_SUBJECT'),
      paragraphs: [t('CONFIRM_TEXT', { name: asWords(name) })],
      action: { label: t('CONFIRM_ACTION'), url },
      notes: [t('A_DAY'), t('CONFIRM_NOT_YOU')],
    };
  },
};

/** To the new address. Nothing goes when the wish was changed or withdrawn meanwhile. */
const confirmEmail: MailKind = {
  compose: async (mail, context) => {
    const account = await accountWith(context, 'id', mail.personId);
    if (!account || account.suspended || account.pendingEmail !== mail.to) return null;
    const t = wordsFor(context);
    // Made also when it leads nowhere: links are in the download of whoever asked, and must not tell who else has an account.
    const url = await linkTo({ purpose: 'CONFIRM_EMAIL', email: mail.to, personId: account.id }, context);
    if (await accountWith(context, 'email', mail.to)) return { subject: t('TAKEN_SUBJECT'), paragraphs: [t('TAKEN_TEXT')], notes: [t('IGNORE')] };
    return { subject: t('NEW_EMAIL_SUBJECT'), paragraphs: [t('NEW_EMAIL_TEXT')], action: { label: t('NEW_EMAIL_ACTION'), url }, notes: [t('A_DAY'), t('IGNORE')] };
  },
};

/** To the present address, so that whoever owns it can stop what someone else began. */
const emailChanging: MailKind = {
  compose: async (mail, context) => {
    const account = await accountWith(context, 'id', mail.personId);
    if (!account?.pendingEmail) return null;
    const t = wordsFor(context);
    return { subject: t('CHANGING_SUBJECT'), paragraphs: [t('CHANGING_TEXT', { email: account.pendingEmail }), t('CHANGING_NOT_YOU')], action: wayToReset(context) };
  },
};

const passwordSet: MailKind = {
  compose: (_mail, context) => {
    const t = wordsFor(context);
    return Promise.resolve({ subject: t('PASSWORD_SUBJECT'), paragraphs: [t('PASSWORD_TEXT'), t('PASSWORD_NOT_YOU')], action: wayToReset(context) });
  },
};

const wayToReset = (context: MailContext) => ({ label: wordsFor(context)('RESET_ACTION'), url: `${context.publicUrl}/glemt-passord` });

export const accountMails = {
  'identity.sign-in-link': signInLink,
  'identity.reset-password': resetPassword,
  'identity.confirm-account': confirmAccount,
  'identity.confirm-email': confirmEmail,
  'identity.email-changing': emailChanging,
  'identity.password-set': passwordSet,
} as const satisfies Readonly<Record<string, MailKind>>;
