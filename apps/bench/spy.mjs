/** Stands between a program and PostgreSQL, passes everything on, and notes each statement that is run. */
import { connect, createServer } from 'node:net';

/** `{ url, statements, stop }`: the address to give the program, and what it has run since, in order: `{ application, text, values }`. */
export async function spyOn(databaseUrl) {
  const target = new URL(databaseUrl);
  const statements = [];
  const sockets = new Set();
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: Number(target.port), host: target.hostname, noDelay: true });
    const read = reader(statements);
    client.on('data', read);
    for (const [one, other] of [[client, upstream], [upstream, client]]) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.port = String(server.address().port);
  const stop = async () => {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: url.href, statements, stop };
}

/** Reads the frontend's side of PostgreSQL's protocol, version 3: a start-up message, then messages of type and length. */
function reader(statements) {
  let buffer = Buffer.alloc(0);
  let application = null;
  let bound = null;
  const prepared = new Map();
  const message = (type, body) => {
    if (type === 'P') {
      const [name, text] = strings(body, 2);
      prepared.set(name, text);
    } else if (type === 'B') {
      const [portal, name] = strings(body, 2);
      bound = { application, text: prepared.get(name), values: valuesOf(body, Buffer.byteLength(`${portal}${name}`) + 2) };
    } else if (type === 'E') statements.push(bound);
    else if (type === 'Q') statements.push({ application, text: strings(body, 1)[0], values: [] });
  };
  return (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = application === null ? 0 : 1;
      if (buffer.length < head + 4) return;
      const end = head + buffer.readInt32BE(head);
      if (buffer.length < end) return;
      const body = buffer.subarray(head + 4, end);
      if (head === 0) application = /application_name\0([^\0]*)/.exec(body.toString('latin1'))?.[1] ?? '';
      else message(String.fromCharCode(buffer[0]), body);
      buffer = buffer.subarray(end);
    }
  };
}

function strings(body, count) {
  const found = [];
  for (let from = 0; found.length < count; ) {
    const end = body.indexOf(0, from);
    found.push(body.toString('utf8', from, end));
    from = end + 1;
  }
  return found;
}

/** The parameters of a Bind message, as text; pg sends no others. */
function valuesOf(body, from) {
  let at = from + 2 + 2 * body.readInt16BE(from);
  const count = body.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = body.readInt32BE(at);
    at += 4 + Math.max(length, 0);
    return length < 0 ? null : body.toString('utf8', at - length, at);
  });
}
