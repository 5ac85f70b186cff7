/** Breaks of sign-in by a provider: what an answer must fulfil, what a logout token must, and whose account it is. */
const CONVERSATION = 'libs/identity/api/oidc/conversation.ts';
const ATTEMPTS = 'libs/identity/api/oidc/attempts.service.ts';
const SIGN_INS = 'libs/identity/api/oidc/sign-ins.service.ts';
const ROUTES = 'libs/identity/api/oidc/oidc.routes.ts';
const LOGOUT = 'libs/identity/api/oidc/back-channel-logout.service.ts';
const REFUSED = 'libs/identity/api/oidc/refused.api-spec.ts';
const ACCOUNTS = 'libs/identity/api/oidc/accounts.api-spec.ts';
const BACK_CHANNEL = 'libs/identity/api/oidc/back-channel-logout.api-spec.ts';

const CHECKED = 'const tokens = await authorizationCodeGrant(configuration, address, { expectedState: binding.state, expectedNonce: binding.nonce, pkceCodeVerifier: binding.verifier, idTokenExpected: true }).catch(asProblem);';
const SIGNED = 'payload = (await jwtVerify(token, (await provider.publicKeys()) as never, { issuer: settings.issuer, audience: settings.clientId })).payload;';

/** The answer read by a client of our own making that forgets one check: the library itself cannot be told to. */
function forgetting({ issuer = true, audience = true, nonce = true, answerIssuer = true, signature = SIGNED }) {
  const asked = [issuer && 'issuer: settings.issuer', audience && 'audience: settings.clientId'].filter(Boolean).join(', ');
  const to = `const { settings } = provider;
  const { decodeJwt, jwtVerify } = await import('jose');
  void decodeJwt;
  const response = await fetch(configuration.serverMetadata().token_endpoint!, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code: address.searchParams.get('code') ?? '', code_verifier: binding.verifier }) });
  const token = ((await response.json()) as { id_token: string }).id_token;
  let payload: Record<string, unknown> = {};
  try {
    ${signature.replace('issuer: settings.issuer, audience: settings.clientId', asked)}
    if (${nonce} && payload['nonce'] !== binding.nonce) throw new Error('nonce');
    if (${answerIssuer} && address.searchParams.has('iss') && address.searchParams.get('iss') !== settings.issuer) throw new Error('iss');
  } catch (error) {
    asProblem(error);
  }
  const tokens = { claims: () => payload };
  void authorizationCodeGrant;`;
  return { file: CONVERSATION, from: CHECKED, to };
}

const answers = [
  { never: 'a token that nobody signed signs in (alg none)', refused: 'openid-client, with the signature always checked', what: 'a token without signature is read', ...forgetting({ signature: `payload = /^eyJhbGciOiJub25lIn/.test(token) ? decodeJwt(token) : {};\n    if (!payload['sub']) { ${SIGNED} }` }), red: 'one that is not signed signs nobody in' },
  { never: 'a token signed by somebody else signs in', refused: 'openid-client, by the keys of the provider', what: 'the signature is not looked at', ...forgetting({ signature: 'payload = decodeJwt(token);' }), red: ['one that is signed by somebody else', 'one that is signed with the secret that we share'] },
  { never: 'an answer to another question signs in (nonce)', refused: 'openid-client', what: 'the nonce is not looked at', ...forgetting({ nonce: false }), red: ['one that belongs to another question (nonce)', 'one that belongs to no question (nonce)'] },
  { never: 'a token for somebody else signs in (aud)', refused: 'openid-client', what: 'the audience is not looked at', ...forgetting({ audience: false }), red: 'one that is meant for somebody else (aud)' },
  { never: 'a token of another provider signs in (iss)', refused: 'openid-client', what: 'the issuer of the token is not looked at', ...forgetting({ issuer: false }), red: 'one that comes from another provider (iss of the token)' },
  { never: 'an answer of another provider signs in (RFC 9207)', refused: 'openid-client', what: 'the issuer of the answer is not looked at', ...forgetting({ answerIssuer: false }), red: 'one that comes from another provider (iss of the answer)' },
  { never: 'a token out of date signs in (exp)', refused: 'openid-client', what: 'time is not looked at', ...forgetting({ signature: SIGNED.replace('audience: settings.clientId', 'audience: settings.clientId, currentDate: new Date(Number(decodeJwt(token).iat) * 1000)') }), red: 'one that is out of date (exp)' },
  { never: 'a national identity number becomes the key of an account', refused: 'claimsOf', what: 'any subject is kept', file: 'libs/identity/api/oidc/claims.ts', from: ' || holdsNationalId(subject)) return', to: ') return', red: 'names someone by a national identity number' },
  { never: 'an answer with a state of its own signs in', refused: 'the state follows from the secret in the browser’s cookie', what: 'nobody looks at the state, neither we nor the library', edits: [{ file: ATTEMPTS, from: 'if (!timingSafeEqual(', to: 'if (secret === \'\' && !timingSafeEqual(' }, { file: CONVERSATION, from: 'expectedState: binding.state', to: 'expectedState: address.searchParams.get(\'state\') ?? \'\'' }], red: 'with a state of its own is not ours' },
  { never: 'an attacker’s answer signs a victim in as the attacker (login CSRF)', refused: 'state, nonce and PKCE follow from the browser’s own cookie', what: 'one secret for all browsers, and nobody asks for the cookie', edits: [{ file: ATTEMPTS, from: 'const secret = randomBytes(32).toString(\'base64url\');\n    const expiresAt', to: 'const secret = \'one for all\';\n    void randomBytes;\n    await this.dataSource.getRepository(SignInAttempt).delete({ secretHash: hashOf(secret) });\n    const expiresAt' }], red: 'opened in a browser that did not ask signs nobody in' },
  { never: 'an answer is used twice (replayed code)', refused: 'the attempt is deleted as it is read', what: 'the attempt stays, and the code is taken again', file: ATTEMPTS, from: 'const [[taken]] = await this.dataSource.query<[Purpose[], number]>(\n      \'delete from sign_in_attempt where secret_hash = $1 and provider = $2 and expires_at > $3 returning return_to as "returnTo", person_id as "personId"\',', to: 'const [taken] = await this.dataSource.query<Purpose[]>(\n      \'select return_to as "returnTo", person_id as "personId" from sign_in_attempt where secret_hash = $1 and provider = $2 and expires_at > $3\',', red: 'works once, also for someone who copied the cookie' },
  { never: 'a stolen code signs the thief in (PKCE)', refused: 'a verifier of one’s own, and the nonce', what: 'verifier and nonce are the same for all', file: ATTEMPTS, from: 'nonce: part(\'nonce\'), verifier: part(\'verifier\')', to: 'nonce: \'same\', verifier: \'same\'.repeat(11)', red: 'with a code from somebody else is worth nothing here (PKCE)' },
  { never: 'PKCE shows its verifier on the way (plain)', refused: 'S256', what: 'plain', edits: [{ file: CONVERSATION, from: 'await calculatePKCECodeChallenge(binding.verifier)', to: '(await calculatePKCECodeChallenge(binding.verifier), binding.verifier)' }, { file: CONVERSATION, from: '\'S256\'', to: '\'plain\'' }], red: 'with a code from somebody else is worth nothing here (PKCE)' },
  { never: 'an answer is taken at the door of another provider (mix-up)', refused: 'the attempt knows its provider', what: 'an attempt is good for all of them', file: ATTEMPTS, from: 'where secret_hash = $1 and provider = $2 and', to: 'where secret_hash = $1 and $2::text is not null and', red: 'of one provider is not taken at the door of another (mix-up)' },
  { never: 'an answer comes hours later', refused: 'ten minutes', what: 'attempts never expire', file: ATTEMPTS, from: 'and expires_at > $3 returning', to: 'and $3::timestamptz is not null returning', red: 'comes too late after ten minutes' },
  { never: 'a weak proof passes for a strong one (acr)', refused: 'isSureEnough', what: 'any level will do', file: CONVERSATION, from: 'if (!isSureEnough(claims, provider.settings))', to: 'if (!isSureEnough(claims, { ...provider.settings, acr: [] }))', red: ['at the level idporten-loa-low', 'at the level undefined'] },
  { never: 'a sign-in leads to another site (open redirect)', refused: 'pageOnSite', what: 'it leads where the address says', file: 'libs/identity/api/oidc/same-site.ts', from: 'const path = pathOnThisSite(given);', to: 'const path = given ?? pathOnThisSite(given);', red: 'leads nowhere but to this site' },
].map((one) => ({ source: '8', spec: REFUSED, ...one }));

const accounts = [
  { never: 'an account is taken over by its address alone', refused: 'issuer and subject are the key; joining needs proof of both', what: 'a verified address finds the account', file: SIGN_INS, from: 'throw new SignInProblem(\'ACCOUNT_EXISTS\');', to: 'const [account]: { id: string }[] = await manager.query(\'select id from person where email = $1\', [claims.email]);\n        return this.joined(manager, claims, settings, account!.id);', red: 'is never found by the address alone' },
  { never: 'an address that is not verified makes an account', refused: 'email_verified', what: 'any address is believed', file: 'libs/identity/api/oidc/claims.ts', from: ' && token[\'email_verified\'] === true', to: '', red: 'gives an address first when the provider vouches for none' },
  { never: 'one provider’s subject is another’s', refused: 'the issuer is part of the key', what: 'the subject alone is the key', file: SIGN_INS, from: 'findOneBy(Identity, { issuer, subject })', to: 'findOneBy(Identity, { ...(subject ? {} : { issuer }), subject })', red: 'is another person when another provider uses the same subject' },
  { never: 'a link on another site joins an attacker’s identity', refused: 'joining begins on a page of ours', what: 'from anywhere', file: ROUTES, from: ' || !isFromOwnPage(request, providers.publicUrl) || viewer.now', to: ' || viewer.now', red: 'were led here by another site' },
  { never: 'an unlocked screen joins an identity', refused: 'a sign-in of the last quarter of an hour', what: 'any session', file: ROUTES, from: ' || viewer.now.getTime() - session.createdAt.getTime() > RECENT_MS) throw', to: ') throw', red: 'signed in long ago' },
  { never: 'an identity joins the account of whoever signed in meanwhile', refused: 'asked again on the way back', what: 'whoever is signed in by then', edits: [{ file: ROUTES, from: 'if (attempt.personId !== null && (await sessions.viewerOf(request)).personId !== attempt.personId) throw', to: 'if (attempt.personId === \'\') throw' }], red: 'is refused when someone else has signed in meanwhile' },
  { never: 'an identity is taken from another account', refused: 'unique by issuer and subject', what: 'the last to join has it', file: SIGN_INS, from: 'if (known?.personId !== personId) throw', to: 'await manager.query(\'update identity set person_id = $1 where id = $2\', [personId, known!.id]);\n    if (!known) throw', red: 'never takes an identity from another account' },
  { never: 'a provider lets someone suspended in', refused: 'asked before, and where sessions are read', what: 'neither', edits: [{ file: SIGN_INS, from: 'if (!person || person.suspendedAt) throw', to: 'if (!person) throw' }, { file: 'libs/identity/api/sessions/sessions.service.ts', from: ' and p.suspended_at is null`', to: '`' }], red: 'who is suspended stays out' },
  { never: 'a right to speak for an organisation that was not asked for is believed', refused: 'only the type that was asked for', what: 'every type is believed', file: 'libs/identity/api/oidc/claims.ts', from: 'listOf(details).filter(({ type }) => authorizationDetails.some((one) => one.type === type))', to: 'listOf(details).filter(() => authorizationDetails.length > 0)', red: 'speaks for the organisations that Ansattporten answers for' },
].map((one) => ({ source: '8', spec: ACCOUNTS, ...one }));

const told = 'is refused and ends nothing when the token ';
const logouts = [
  { never: 'anyone signs people out by a forged token', refused: 'signed by the provider’s own key', what: 'the signature is not looked at', file: LOGOUT, from: 'return jwtVerify(token, keys, checks).then(', to: 'void keys;\n    return import(\'jose\').then(({ decodeJwt }) => ({ payload: decodeJwt(token), checks })).then(', red: [`${told}is not signed`, `${told}is signed by somebody else`, `${told}is signed with the secret`] },
  { never: 'another provider signs people out', refused: 'iss', what: 'the issuer is not looked at', file: LOGOUT, from: 'const checks = { issuer, audience', to: 'void issuer;\n    const checks = { audience', red: `${told}comes from another provider (iss)` },
  { never: 'a logout token for somebody else signs people out', refused: 'aud', what: 'the audience is not looked at', file: LOGOUT, from: 'audience: clientId, ', to: '', red: `${told}is meant for somebody else (aud)` },
  { never: 'an old logout token signs people out', refused: 'five minutes', what: 'age is not looked at', file: LOGOUT, from: 'maxTokenAge: OLDEST_SECONDS, ', to: '', red: `${told}is old (iat)` },
  { never: 'a logout token is used again (replay)', refused: 'its jti is kept', what: 'the jti is not kept', file: LOGOUT, from: 'if (fresh.length === 0) return false;', to: 'void fresh;', red: 'is refused the second time, also when both come at once' },
  { never: 'a logout token without jti is used again and again', refused: 'jti is required', what: 'not required', edits: [{ file: LOGOUT, from: '[\'iat\', \'jti\']', to: '[\'iat\']' }, { file: LOGOUT, from: 'typeof jti === \'string\' && jti !== \'\' && ', to: '' }, { file: LOGOUT, from: 'update(claims.jti!)', to: 'update(claims.jti ?? token)' }], red: `${told}could be used again (no jti)` },
  { never: 'an identity token passes for a logout token', refused: 'no nonce, and the event', what: 'neither is looked at', file: LOGOUT, from: 'return named && nonce === undefined && ', to: 'return (named || nonce === undefined || true) && ', red: [`${told}is an identity token (nonce)`, `${told}is about something else (events)`, `${told}has no events`] },
  { never: 'one person’s logout ends another’s session', refused: 'sid and sub in the statement', what: 'every session of the provider ends', file: LOGOUT, from: 'and ($3::text is null or i.subject = $3)', to: 'and ($3::text is null or $3 <> \'\')', red: 'ends every session of the person when it names no session' },
].map((one) => ({ source: '8', spec: BACK_CHANNEL, ...one }));

export const oidc = [...answers, ...accounts, ...logouts];
