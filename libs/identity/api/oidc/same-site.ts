import type { FastifyRequest } from 'fastify';

const LONGEST = 500;

/** A path on this site to go to; the start page when it is anything else, so that nobody is sent away by a link to us. */
export function pathOnSite(given: unknown, publicUrl: string): string {
  if (typeof given !== 'string' || given.length > LONGEST || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given) || /^\/(auth|graphql)(\/|$)/.test(given)) return '/';
  const address = URL.canParse(given, publicUrl) ? new URL(given, publicUrl) : null;
  return address && address.origin === new URL(publicUrl).origin ? `${address.pathname}${address.search}${address.hash}` : '/';
}

/** Whether one of our own pages led here, and not a link from elsewhere. Browsers that do not say so name the page that they come from. */
export function isFromOwnPage({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === new URL(publicUrl).origin;
}
