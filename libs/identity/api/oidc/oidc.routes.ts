import { type LimitName, RateLimits, type Viewer, VIEWER_SOURCE, languageOf, networkOf } from '@samskap/platform-api';
import { type INestApplicationContext, Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { buildEndSessionUrl } from 'openid-client';
import { DataSource } from 'typeorm';
import { Session } from '../sessions/session.entity.js';
import type { Sessions } from '../sessions/sessions.service.js';
import { Attempts } from './attempts.service.js';
import { BackChannelLogout } from './back-channel-logout.service.js';
import type { Claims } from './claims.js';
import { answer, question } from './conversation.js';
import { SessionIdentity } from './identity.entity.js';
import type { Provider } from './provider.js';
import { PROVIDERS, type Providers, callbackOf } from './providers.service.js';
import { isFromOwnPage, pageOnSite } from './same-site.js';
import { SignInProblem } from './sign-in-problem.js';
import { SignIns } from './sign-ins.service.js';

/** Joining needs a session that was opened within this time. */
const RECENT_MS = 15 * 60 * 1000;

type Request = FastifyRequest<{ Params: { key: string }; Querystring: Record<string, string | undefined> }>;

/** To a provider and back, out again, and the provider's word that someone signed out there. */
export function oidcRoutes(server: FastifyInstance, app: INestApplicationContext): void {
  const providers = app.get<Providers>(PROVIDERS);
  const sessions = app.get<Sessions>(VIEWER_SOURCE);
  const [attempts, signIns, logouts, dataSource, limits] = [app.get(Attempts), app.get(SignIns), app.get(BackChannelLogout), app.get(DataSource), app.get(RateLimits)];
  const logger = new Logger('sign-in by provider');

  const refuseTooMany = async (name: LimitName, { ip }: FastifyRequest): Promise<void> => {
    if (!(await limits.take(name, networkOf(ip)))) throw new SignInProblem('TOO_MANY_ATTEMPTS');
  };

  /** Whoever comes through does not count, so a whole town hall may sign in at eight o'clock. */
  const cameThrough = async ({ ip }: FastifyRequest): Promise<void> => {
    await Promise.all((['providerStart', 'providerReturn'] as const).map((name) => limits.giveBack(name, networkOf(ip))));
  };

  /** HEAD would use an answer up. */
  const get = (path: string, handle: (provider: Provider, request: Request, reply: FastifyReply) => Promise<FastifyReply>) =>
    server.get(`/auth/:key/${path}`, { exposeHeadRoute: false }, async (request, reply) => {
      const asked = request as Request;
      const { key } = asked.params;
      try {
        const provider = providers.byKey.get(key);
        if (!provider) throw new SignInProblem('UNKNOWN_PROVIDER');
        return await handle(provider, asked, reply);
      } catch (error) {
        if (!(error instanceof SignInProblem)) throw error;
        if (error.detail) logger.warn(`${key}: ${error.code}, ${error.detail}`);
        return reply.redirect(`/logg-inn?feil=${error.code}`, 303);
      }
    });

  get('start', async (provider, request, reply) => {
    await refuseTooMany('providerStart', request);
    const { til, join } = request.query;
    const returnTo = pageOnSite(til);
    const personId = join === '1' ? await joiner(request) : null;
    const { key } = provider.settings;
    const binding = await attempts.begin(key, { returnTo, personId }, reply);
    const address = await question(provider, binding, callbackOf(providers, key), languageOf(request));
    return reply.redirect(address.href, 303);
  });

  get('callback', async (provider, request, reply) => {
    await refuseTooMany('providerReturn', request);
    const { settings } = provider;
    const attempt = await attempts.take(settings.key, request.query['state'], request, reply);
    if (!attempt) throw new SignInProblem('START_AGAIN');
    const claims = await answer(provider, attempt, new URL(request.url, providers.publicUrl));
    await cameThrough(request);
    if (attempt.personId !== null && (await sessions.viewerOf(request)).personId !== attempt.personId) throw new SignInProblem('SIGN_IN_FIRST');
    const owner = attempt.personId === null ? await signIns.owner(claims, settings, languageOf(request)) : await signIns.join(claims, settings, attempt.personId);
    if (!owner) return reply.redirect(newAccount(settings.key, attempt.returnTo, claims), 303);
    const viewer = await sessions.open(owner.personId, request, reply, { openedBy: 'PROVIDER', provider: settings.key });
    if (viewer.sessionId === null) throw new SignInProblem('ACCOUNT_SUSPENDED');
    await signIns.remember(viewer, owner, claims, settings);
    return reply.redirect(attempt.returnTo, 303);
  });

  get('sign-out', async (provider, request, reply) => {
    const viewer = await sessions.viewerOf(request);
    if (viewer.sessionId === null || !isFromOwnPage(request, providers.publicUrl)) return reply.redirect('/', 303);
    const opened = await dataSource.manager.findOneBy(SessionIdentity, { sessionId: viewer.sessionId });
    await sessions.end(request, reply);
    const configuration = opened?.provider === provider.settings.key ? await provider.configuration().catch(() => null) : null;
    if (!configuration?.serverMetadata().end_session_endpoint) return reply.redirect('/', 303);
    return reply.redirect(buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${providers.publicUrl}/` }).href, 303);
  });

  void server.register(async (scope) => {
    scope.removeContentTypeParser('application/x-www-form-urlencoded');
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 20_000 }, (_request, body, done) => done(null, new URLSearchParams(body as string)));
    scope.post<{ Params: { key: string } }>('/auth/:key/back-channel-logout', async (request, reply) => {
      const provider = providers.byKey.get(request.params.key);
      const token = request.body instanceof URLSearchParams ? request.body.get('logout_token') : null;
      const ended = provider ? await logouts.end(provider, token).catch(isAwayAnswer) : false;
      return ended ? reply.code(200).send() : reply.code(400).send({ error: 'invalid_request' });
    });
  });

  function isAwayAnswer(error: unknown): boolean {
    logger.warn(`a logout was not carried out: ${error instanceof Error ? error.constructor.name : 'unknown'}`);
    return false;
  }

  /** Who wants to join. A link on another site must not begin it, nor someone at a machine that was left alone. */
  async function joiner(request: FastifyRequest): Promise<string> {
    const viewer: Viewer = await sessions.viewerOf(request);
    const session = viewer.sessionId && (await dataSource.manager.findOneBy(Session, { id: viewer.sessionId }));
    if (!session || !isFromOwnPage(request, providers.publicUrl) || viewer.now.getTime() - session.createdAt.getTime() > RECENT_MS) throw new SignInProblem('SIGN_IN_FIRST');
    return session.personId;
  }
}

/**
 * The form for a new account. It says what the provider called the person after `#`, which browsers send to nobody. When the address is
 * confirmed, the person is asked whether to pass the provider once more, which joins it: whoever opens the mail is not always who came from the provider.
 */
function newAccount(key: string, returnTo: string, { name, email }: Claims): string {
  const suggested = new URLSearchParams({ ...(name ? { navn: name } : {}), ...(email ? { 'e-post': email } : {}) }).toString();
  return `/konto/ny?${new URLSearchParams({ fra: key, til: returnTo }).toString()}${suggested ? `#${suggested}` : ''}`;
}
