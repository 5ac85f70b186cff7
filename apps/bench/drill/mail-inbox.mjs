/** A mail server on loopback that takes everything, somewhat slowly, and notes whom each message was for. */
import { SMTPServer } from 'smtp-server';

/** How long it thinks about a message, so that mail piles up behind the writes. */
const THINKS_MS = 50;

/** `received`: Message-IDs by address, as they came; `thinksMs` may be set; `url` for SMTP_URL. */
export async function openInbox(onMail = () => undefined) {
  const inbox = { received: new Map(), onMail, thinksMs: THINKS_MS, url: '', close: () => new Promise((resolve) => server.close(resolve)) };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onData(stream, session, callback) {
      let text = '';
      stream.on('data', (part) => (text += part));
      stream.on('end', () => setTimeout(() => {
        const to = session.envelope.rcptTo[0].address;
        inbox.received.set(to, [...(inbox.received.get(to) ?? []), /^Message-ID: (.*)$/im.exec(text)?.[1]]);
        callback(null);
        inbox.onMail(inbox.received.size);
      }, inbox.thinksMs));
    },
  });
  // Whoever is killed hangs up in the middle.
  server.on('error', () => undefined);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  inbox.url = `smtp://127.0.0.1:${server.server.address().port}`;
  return inbox;
}
