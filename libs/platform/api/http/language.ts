import type { Language } from '@samskap/platform-contract';
import type { FastifyRequest } from 'fastify';

const LANGUAGES: Record<string, Language> = { nb: 'NB', no: 'NB', nn: 'NN', en: 'EN' };

/**
 * The language to answer in. A call to the API says it in Accept-Language. A page follows the cookie when a language was chosen,
 * else Nynorsk when the browser asks for it; a browser set to English still gets Bokmål until English is chosen.
 */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  if (request.method === 'POST') return LANGUAGES[asked[0] ?? ''] ?? 'NB';
  const chosen = request.cookies['samskap-language'];
  if (chosen && LANGUAGES[chosen]) return LANGUAGES[chosen];
  const norwegian = asked.find((code) => code === 'nb' || code === 'no' || code === 'nn');
  return norwegian === 'nn' ? 'NN' : 'NB';
}
