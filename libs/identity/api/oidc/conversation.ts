import { AuthorizationResponseError, authorizationCodeGrant, buildAuthorizationUrl, buildAuthorizationUrlWithPAR, calculatePKCECodeChallenge } from 'openid-client';
import type { Binding } from './attempts.service.js';
import { type Claims, claimsOf, isSureEnough } from './claims.js';
import { type Provider, ProviderAway } from './provider.js';
import { SignInProblem } from './sign-in-problem.js';

/** What a provider answers when the person, and not the provider, changed their mind. */
const CANCELLED = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required', 'user_cancelled']);
/** How the network and those behind it fail. */
const AWAY = /^(OAUTH_TIMEOUT|OAUTH_RESPONSE_IS_NOT_CONFORM|ECONN|ENOTFOUND|EAI_AGAIN|UND_ERR)/;

/** The provider's address to send the browser to. Throws SignInProblem when the provider does not answer. */
export async function question(provider: Provider, binding: Binding, callback: string, language: string): Promise<URL> {
  const { settings } = provider;
  const configuration = await provider.configuration().catch(asProblem);
  const parameters = {
    redirect_uri: callback,
    scope: settings.scope,
    state: binding.state,
    nonce: binding.nonce,
    code_challenge: await calculatePKCECodeChallenge(binding.verifier),
    code_challenge_method: 'S256',
    ui_locales: language.toLowerCase(),
    ...(settings.acr.length > 0 ? { acr_values: settings.acr.join(' ') } : {}),
    ...(settings.authorizationDetails.length > 0 ? { authorization_details: JSON.stringify(settings.authorizationDetails) } : {}),
  };
  const pushed = settings.pushed ?? configuration.serverMetadata().require_pushed_authorization_requests === true;
  return pushed ? buildAuthorizationUrlWithPAR(configuration, parameters).catch(asProblem) : buildAuthorizationUrl(configuration, parameters);
}

/**
 * Who the provider says it is. The answer must belong to the question (state, nonce, PKCE, issuer), be signed by the provider, be meant
 * for us, still hold, and be as sure as is demanded; else SignInProblem.
 */
export async function answer(provider: Provider, binding: Binding, address: URL): Promise<Claims> {
  const configuration = await provider.configuration().catch(asProblem);
  const tokens = await authorizationCodeGrant(configuration, address, { expectedState: binding.state, expectedNonce: binding.nonce, pkceCodeVerifier: binding.verifier, idTokenExpected: true }).catch(asProblem);
  const claims = claimsOf(tokens.claims()!, provider.settings);
  if (!claims) throw new SignInProblem('NOT_TRUSTED', 'the subject cannot be kept');
  if (!isSureEnough(claims, provider.settings)) throw new SignInProblem('LEVEL_TOO_LOW');
  return claims;
}

function asProblem(error: unknown): never {
  if (error instanceof AuthorizationResponseError) throw new SignInProblem(CANCELLED.has(error.error) ? 'CANCELLED' : 'PROVIDER_REFUSED', 'the provider answered with an error');
  const code = codeOf(error);
  const away = error instanceof ProviderAway || AWAY.test(code) || (error instanceof TypeError && error.message === 'fetch failed');
  throw new SignInProblem(away ? 'PROVIDER_AWAY' : 'NOT_TRUSTED', code);
}

/** A code says enough; messages and causes may hold tokens and what is in them. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return String(code ?? name ?? '');
}
