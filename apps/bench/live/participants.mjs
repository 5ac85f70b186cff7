/**
 * People with phones, in a process of their own: each holds one stream open and notes which marks have reached it. Plain sockets that
 * read just enough, so that they take as little as possible of the processors they share with what is measured.
 */
import { connect } from 'node:net';

/** Marks are part of what becomes visible: «nr-17;». */
const MARK = /nr-(\d+);/g;
const MARKS = 4_096;
const CONNECTING_AT_ONCE = 50;
/** A mark may be cut in two. */
const LONGEST_MARK = 12;

/** By mark: how many it has reached, and when it reached the last of them. */
let counts = new Map();
let lasts = new Map();
let ended = 0;
const people = [];

/** Milliseconds that are the same in every process. */
const now = () => Number(process.hrtime.bigint()) / 1e6;

function join({ port, body, count, cookie }) {
  const head = ['POST /graphql/stream HTTP/1.1', `host: 127.0.0.1:${port}`, 'content-type: application/json', 'accept-language: nb', ...(cookie ? [`cookie: ${cookie}`] : []), `content-length: ${Buffer.byteLength(body)}`];
  const request = Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
  let begun = 0;
  const one = () => new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const seen = new Uint8Array(MARKS);
    let isIn = false;
    let tail = '';
    socket.once('connect', () => socket.write(request));
    socket.on('data', (chunk) => {
      const at = now();
      const text = tail + chunk.latin1Slice();
      for (const [, mark] of text.matchAll(MARK)) note(seen, Number(mark), at);
      if (isIn) {
        tail = text.slice(-LONGEST_MARK);
        return;
      }
      tail = text;
      if (text.length > 12 && !text.startsWith('HTTP/1.1 200')) return reject(new Error(`a stream was answered with ${text.slice(0, 12)}`));
      isIn = text.includes('event: state');
      if (isIn) resolve();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      ended += 1;
    });
    people.push(socket);
  });
  const work = async () => {
    while (begun < count) {
      begun += 1;
      await one();
    }
  };
  return Promise.all(Array.from({ length: CONNECTING_AT_ONCE }, work));
}

function note(seen, mark, at) {
  if (seen[mark]) return;
  seen[mark] = 1;
  counts.set(mark, (counts.get(mark) ?? 0) + 1);
  lasts.set(mark, at);
}

process.on('message', async ({ ask, ...given }) => {
  if (ask === 'join') {
    await join(given).then(() => process.send({ done: true }), (error) => process.send({ problem: error.message }));
  } else if (ask === 'told') {
    process.send({ counts: [...counts], lasts: [...lasts], ended });
  } else {
    for (const socket of people) socket.destroy();
    process.exit();
  }
});
