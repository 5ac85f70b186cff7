/**
 * A client in a process of its own: as many connections as asked for, each sending its next request when it has the answer.
 * Plain sockets, so that the client takes as little as possible of the processors it shares with what is measured.
 */
import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

function requestOf({ port, cookie }, body) {
  const head = [`POST /graphql HTTP/1.1`, `host: 127.0.0.1:${port}`, 'content-type: application/json', 'accept: application/json', 'accept-language: nb', `cookie: ${cookie}`, `content-length: ${Buffer.byteLength(body)}`];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** One connection: calls `onAnswer` with status and bytes for every whole answer. */
function connection(port, onAnswer, onProblem) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received = [];
  let length = 0;
  let whole = -1;
  let status = 0;
  socket.on('data', (chunk) => {
    received.push(chunk);
    length += chunk.length;
    if (whole < 0) {
      const all = received.length === 1 ? chunk : Buffer.concat(received);
      received = [all];
      const end = all.indexOf(HEAD_END);
      if (end < 0) return;
      const head = all.toString('latin1', 0, end);
      status = Number(head.slice(9, 12));
      whole = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1]);
      if (Number.isNaN(whole)) return onProblem(new Error('an answer without content-length'));
    }
    if (length < whole) return;
    const bytes = whole;
    received = [];
    length = 0;
    whole = -1;
    onAnswer(status, bytes);
  });
  socket.on('error', onProblem);
  return socket;
}

/** Sends for so many seconds and counts. */
async function measure({ port, cookie, bodies, connections, seconds }) {
  const requests = bodies.map((body) => requestOf({ port, cookie }, body));
  const times = [];
  let next = 0;
  let bytes = 0;
  let refused = 0;
  let problem = null;
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: connections }, () => new Promise((resolve) => {
    let sentAt = 0;
    const send = () => {
      sentAt = performance.now();
      socket.write(requests[next++ % requests.length]);
    };
    const socket = connection(port, (status, size) => {
      const now = performance.now();
      times.push(now - sentAt);
      bytes += size;
      if (status !== 200) refused += 1;
      if (now < until) return send();
      socket.destroy();
      resolve();
    }, (error) => {
      problem ??= error;
      socket.destroy();
      resolve();
    });
    socket.once('connect', send);
  })));
  if (problem) return { problem: problem.message };
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { requests: times.length, refused, p50: at(0.5), p99: at(0.99), bytes: Math.round(bytes / times.length) };
}

process.on('message', (work) => void measure(work).then((result) => process.send(result)));
