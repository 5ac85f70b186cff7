import { pathOnThisSite } from '@samskap/identity-contract';
import type { FastifyRequest } from 'fastify';

/** A page on this site to go to; the start page when it is anything else, so that nobody is sent away, or around in circles, by a link to us. */
export function pageOnSite(given: string | undefined): string {
  const path = pathOnThisSite(given);
  return path === null || /^\/(auth|graphql)(\/|$)/.test(path) ? '/' : path;
}

/** Whether one of our own pages led here, and not a link from elsewhere. Browsers that do not say so name the page that they come from. */
export function isFromOwnPage({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { referer } = headers;
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === new URL(publicUrl).origin;
}
