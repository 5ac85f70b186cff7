import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/** The person whom the provider knows, until told otherwise. */
const PERSON = { sub: 'test-person', name: 'Prøve Person', email: 'prove.person@example.no', email_verified: true };

const NOBODY = '-';

const button = ([who, label]) => `<button name="who" value="${who}">${label}</button>`;

/** The one page that it has: a button for each person, and one that says no. */
const page = (uid, people) => {
  const buttons = [['', 'Logg inn som testpersonen'], ...people.map(({ sub, name }) => [sub, `Logg inn som ${name}`]), [NOBODY, 'Avbryt']];
  return `<!doctype html><html lang="nb"><title>Testinnlogging</title><h1>Testinnlogging</h1><form method="post" action="/interaction/${uid}">${buttons.map(button).join(' ')}</form>`;
};

const askToLeave = (context, form) => {
  context.body = `<!doctype html><html lang="nb"><title>Testinnlogging</title><h1>Testinnlogging</h1>${form}<button form="op.logoutForm" name="logout" value="yes">Logg ut her også</button></html>`;
};

/**
 * A real provider of sign-in on loopback, for specs and journeys: one person, one client, one button to press. Returns its issuer, and
 * `settings`, an entry for the file of SIGN_IN_PROVIDERS but for where the secret is. `person` may be changed while it runs; each of
 * `people` has a button of their own.
 *
 * @param {{ publicUrl: string, key?: string, port?: number, person?: Record<string, unknown>, people?: { sub: string, name: string }[], acr?: string }} options
 */
export async function startProvider({ publicUrl, key = 'testinnlogging', port = 0, person = PERSON, people = [], acr }) {
  const { default: OidcProvider } = await import('oidc-provider');
  const server = createServer();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const clientSecret = randomBytes(24).toString('base64url');
  const state = { person: { ...person }, acr };
  const provider = new OidcProvider(issuer, {
    clients: [
      {
        client_id: 'samskap',
        client_secret: clientSecret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${publicUrl}/auth/${key}/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        backchannel_logout_uri: `${publicUrl}/auth/${key}/back-channel-logout`,
        backchannel_logout_session_required: true,
      },
    ],
    claims: { openid: ['sub', 'acr'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      pushedAuthorizationRequests: { enabled: true },
      // Its own page for this asks the internet for its letters.
      rpInitiatedLogout: { enabled: true, logoutSource: askToLeave },
    },
    acrValues: ['substantial', 'high'],
    ttl: { Session: 3_600, Grant: 3_600, Interaction: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...(people.find((one) => one.sub === sub) ?? state.person), sub }) }),
    renderError: (context, out) => {
      context.type = 'text';
      context.body = out.error;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/interaction\/([^/?]+)$/.exec(request.url ?? '')?.[1];
    if (!uid) return handle(request, response);
    if (request.method !== 'POST') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(uid, people));
    return consent(provider, request, response, state).catch(() => response.writeHead(400).end());
  });
  return {
    issuer,
    clientSecret,
    state,
    settings: { key, preset: 'generic', issuer, clientId: 'samskap', name: 'Testinnlogging' },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}

/** Signs in and consents in one, or says no, as the button says. */
async function consent(provider, request, response, state) {
  const { params } = await provider.interactionDetails(request, response);
  const who = new URLSearchParams(await text(request)).get('who');
  if (who === NOBODY) return provider.interactionFinished(request, response, { error: 'access_denied' }, { mergeWithLastSubmission: false });
  const accountId = who || state.person.sub;
  const grant = new provider.Grant({ accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const result = { login: { accountId, ...(state.acr ? { acr: state.acr } : {}) }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
