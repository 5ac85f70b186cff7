import type { Language } from '@samskap/platform-contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type OperationDefinitionNode, parse } from 'graphql';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAway, isBadValue } from '../graphql/errors.js';
import type { Reads } from '../reads/reads.service.js';
import { anonymous } from '../viewer.js';
import { type Head, headHtml, escapeHtml } from './head.js';
import { languageOf } from './language.js';

/** A page that search engines and shared links should understand without running the web application. */
export interface PublicPage {
  /** Fastify route with parameters named like the query's variables: /utfordringer/:slug. */
  readonly path: string;
  /** Addresses below it that belong to the web application alone, such as the form for a new one. */
  readonly besides?: readonly string[];
  /** A query as anyone sees it. */
  readonly document: string;
  /** Null when the thing does not exist for anyone: the page answers 404. */
  readonly render: (data: Record<string, unknown>, language: Language) => { head: Head; html: string } | null;
}

interface PageSettings {
  readonly webRoot: string;
  readonly publicUrl: string;
  readonly now: () => Date;
  /** What the installation is called. */
  readonly siteName: () => string;
}

const NOT_PAGES = /^\/(graphql|assets|health|metrics)(\/|$)/;
const YEAR_SECONDS = 31_536_000;

/** Serves the web build: assets for ever, and for every other address index.html with its own nonce, title and share tags. */
export async function servePages(server: FastifyInstance, pages: readonly PublicPage[], reads: Reads, settings: PageSettings): Promise<void> {
  if (!existsSync(join(settings.webRoot, 'index.html'))) return;
  const { default: fastifyStatic } = await import('@fastify/static');
  const template = readFileSync(join(settings.webRoot, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: settings.webRoot,
    wildcard: false,
    index: false,
    globIgnore: ['**/index.html', '**/.vite/**'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, max-age=300');
    },
  });
  for (const page of pages) {
    const document = parse(page.document);
    const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition')!;
    for (const path of page.besides ?? []) server.get(path, async (request, reply) => send(request, reply, null));
    server.get(page.path, async (request, reply) => {
      const language = languageOf(request);
      try {
        const data = await reads.answer(document, operation, request.params as Record<string, unknown>, anonymous(language, settings.now()));
        const rendered = data && page.render(data, language);
        return send(request, reply.code(rendered || mayBeSignedIn(request) ? 200 : 404), rendered);
      } catch (error) {
        if (isBadValue(error)) return send(request, reply.code(404), null);
        if (isAway(error)) return send(request, reply.code(503), null);
        throw error;
      }
    });
  }
  server.get('/*', async (request, reply) => {
    const path = request.url.split('?')[0]!;
    if (NOT_PAGES.test(path)) return reply.code(404).send({ status: 'not found' });
    return send(request, reply, null);
  });

  function send(request: FastifyRequest, reply: FastifyReply, rendered: { head: Head; html: string } | null): FastifyReply {
    const nonce = randomBytes(16).toString('base64');
    const language = languageOf(request);
    const path = request.url.split('?')[0]!;
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': policy(nonce) })
      .send(
        template
          .replaceAll('__NONCE__', nonce)
          .replace(/<html lang="[a-z]*"/, `<html lang="${escapeHtml(language.toLowerCase())}"`)
          .replace('<!--head-->', () => headHtml(rendered?.head ?? null, `${settings.publicUrl}${path}`, nonce, language, settings.siteName()))
          .replace('<!--content-->', () => rendered?.html ?? ''),
      );
  }
}

/** Whoever has a session may see more than anyone does: the web application finds out and says so itself. */
const mayBeSignedIn = (request: FastifyRequest): boolean => Object.keys(request.cookies).some((name) => /^(__Host-)?samskap$/.test(name));

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
