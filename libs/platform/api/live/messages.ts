import { createHash } from 'node:crypto';
import type { Delta } from '@samskap/platform-contract/delta';

/** What keeps proxies from closing a stream on which nothing happens. */
export const HEARTBEAT = Buffer.from(':\n\n');

/** Tells the reader to come back as who it is now. */
export const END = Buffer.from('event: end\ndata: {}\n\n');

/** Names a state by what it says, so that every process gives the same state the same name, also after a restart. */
export const idOfState = (text: string): string => createHash('sha1').update(text).digest('base64url');

/** The whole of what is watched, as JSON. */
export const stateMessage = (id: string, text: string): Buffer => message('state', id, text);

/** How the state before became the one with this id. */
export const changeMessage = (id: string, delta: Delta): Buffer => message('change', id, JSON.stringify(delta));

const message = (event: string, id: string, data: string): Buffer => Buffer.from(`event: ${event}\nid: ${id}\ndata: ${data}\n\n`);
