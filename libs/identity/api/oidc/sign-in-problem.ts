/** Why a sign-in by a provider did not come about, as codes of `/logg-inn?feil=CODE`. */
export type SignInProblemCode =
  | 'UNKNOWN_PROVIDER'
  | 'TOO_MANY_ATTEMPTS'
  | 'PROVIDER_AWAY'
  | 'PROVIDER_REFUSED'
  | 'CANCELLED'
  | 'START_AGAIN'
  | 'NOT_TRUSTED'
  | 'LEVEL_TOO_LOW'
  | 'ACCOUNT_SUSPENDED'
  | 'ACCOUNT_EXISTS'
  | 'SIGN_IN_FIRST'
  | 'JOINED_ELSEWHERE';

/** Ends a sign-in. `detail` goes to the log and holds nothing of a person or a token. */
export class SignInProblem extends Error {
  constructor(
    readonly code: SignInProblemCode,
    readonly detail = '',
  ) {
    super(code);
  }
}
