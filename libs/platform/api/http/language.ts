import type { Language } from '@samskap/platform-contract';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** The installation's own language. */
    defaultLanguage?: () => Language;
  }
}

const LANGUAGES: Record<string, Language> = { nb: 'NB', no: 'NB', nn: 'NN', en: 'EN' };

/**
 * The language to answer in. A call to the API says it in Accept-Language. A page follows the cookie when a language was chosen,
 * else the Norwegian that the browser asks for. Whoever says none of it gets the installation's own: a browser set to English is
 * no choice of English.
 */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const otherwise = request.server.defaultLanguage?.() ?? 'NB';
  if (request.method === 'POST') return LANGUAGES[asked[0] ?? ''] ?? otherwise;
  const chosen = request.cookies['samskap-language'];
  if (chosen && LANGUAGES[chosen]) return LANGUAGES[chosen];
  const norwegian = asked.find((code) => code === 'nb' || code === 'no' || code === 'nn');
  return norwegian === undefined ? otherwise : norwegian === 'nn' ? 'NN' : 'NB';
}
