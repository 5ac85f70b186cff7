import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

/** The person whom the provider knows, until told otherwise. */
const PERSON = { sub: 'test-person', name: 'Prøve Person', email: 'prove.person@example.no', email_verified: true };

/** The one page that it has: a button that signs the test person in. */
const page = (uid) =>
  `<!doctype html><html lang="nb"><title>Testinnlogging</title><h1>Testinnlogging</h1><form method="post" action="/interaction/${uid}"><button>Logg inn som testpersonen</button></form>`;

/**
 * A real provider of sign-in on loopback, for specs and journeys: one person, one client, one button to press. Returns its issuer, and
 * `settings`, an entry for the file of SIGN_IN_PROVIDERS but for where the secret is. `person` may be changed while it runs.
 *
 * @param {{ publicUrl: string, key?: string, port?: number, person?: Record<string, unknown>, acr?: string }} options
 */
export async function startProvider({ publicUrl, key = 'testinnlogging', port = 0, person = PERSON, acr }) {
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
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true }, pushedAuthorizationRequests: { enabled: true } },
    acrValues: ['substantial', 'high'],
    ttl: { Session: 3_600, Grant: 3_600, Interaction: 600, AccessToken: 600, IdToken: 600, AuthorizationCode: 60 },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...state.person, sub }) }),
    renderError: (context, out) => {
      context.type = 'text';
      context.body = out.error;
    },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    const uid = /^\/interaction\/([^/?]+)$/.exec(request.url ?? '')?.[1];
    if (!uid) return handle(request, response);
    if (request.method !== 'POST') return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(uid));
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

/** Signs in and consents in one, as the button says. */
async function consent(provider, request, response, state) {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: state.person.sub, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const result = { login: { accountId: state.person.sub, ...(state.acr ? { acr: state.acr } : {}) }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
