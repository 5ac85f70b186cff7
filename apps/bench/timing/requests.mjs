/** What is asked, once for an account and once for none: `body(known, index)`. One line more is one more question. */
import { PASSWORD, emailOf } from './world.mjs';

const byEmail = (name) => (known, index) => ({
  query: `mutation ($input: RequestByEmailInput!) { ${name}(input: $input) { email userErrors { code } } }`,
  variables: { input: { email: emailOf(known, index) } },
});

const signIn = (password) => (known, index) => ({
  query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } userErrors { code } } }',
  variables: { input: { email: emailOf(known, index), password } },
});

const createAccount = (known, index) => ({
  query: 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { email userErrors { code } } }',
  variables: { input: { name: 'Kari Prøve', email: emailOf(known, index), language: 'NB', consent: true } },
});

const invite = (leaderOf) => (known, index) => {
  const { cookie, organisationId } = leaderOf(index * 2 + (known ? 1 : 0));
  return {
    cookie,
    query: 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { userErrors { code } } }',
    variables: { input: { organisationId, email: emailOf(known, index), role: 'MEMBER' } },
  };
};

/** Codes that a question is meant to be answered with; any other, such as a limit, makes the measurement void. */
export const questions = (leaderOf) => [
  { name: 'sign-in with a wrong password', body: signIn('feil passord her'), expects: ['WRONG_CREDENTIALS'] },
  { name: 'password reset', body: byEmail('requestPasswordReset'), expects: [] },
  { name: 'sign-in link', body: byEmail('requestSignInLink'), expects: [] },
  { name: 'new account', body: createAccount, expects: [] },
  { name: 'invitation', body: invite(leaderOf), expects: [] },
];

/** Something that can be told apart, because a session is opened: were it not, the clock would be blind. */
export const control = { name: 'control: right password', body: (known, index) => signIn(known ? PASSWORD : 'feil passord her')(true, index), expects: null };
