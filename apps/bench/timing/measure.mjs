import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';

/**
 * Each request comes from an address of its own, as behind a proxy that is believed (TRUST_PROXY=1), so that limits for one address
 * count as they do in production and stop nobody here. Nothing is switched off.
 */
const anywhere = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** Sends one request over a connection that is open, and returns how many milliseconds the answer took. */
function send(address, agent, { query, variables, cookie }, expects) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-language': 'nb', 'x-forwarded-for': anywhere(), ...(cookie ? { cookie } : {}) };
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const sent = request(`${address}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => {
        const took = performance.now() - began;
        try {
          judge(JSON.parse(Buffer.concat(chunks).toString()), expects);
          resolve(took);
        } catch (error) {
          reject(error);
        }
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function judge({ data, errors }, expects) {
  const codes = data && Object.values(data)[0].userErrors.map(({ code }) => code);
  if (errors || (expects && String(codes) !== String(expects))) throw new Error(`Not what was to be measured: ${JSON.stringify(errors ?? codes)}`);
}

/** `{ known, unknown }`: times of as many pairs, in turn but in random order within each pair, after some that do not count. */
export async function measure(address, { body, expects }, { pairs, warmUp, signal }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = { known: [], unknown: [] };
  for (let index = 0; index < warmUp + pairs && !signal.aborted; index += 1) {
    for (const known of randomInt(2) ? [true, false] : [false, true]) {
      const took = await send(address, agent, body(known, index), expects);
      if (index >= warmUp) times[known ? 'known' : 'unknown'].push(took);
    }
  }
  agent.destroy();
  return times;
}
