/** A message of a stream of Server-Sent Events. */
export interface StreamMessage {
  event: string;
  id: string;
  data: string;
}

interface StreamHandlers {
  /** The stream has begun. */
  onOpen: () => void;
  onMessage: (message: StreamMessage) => void;
}

interface Asked {
  body: string;
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** A proxy that holds the answer back is found out within this time; the first read may take a while. */
const BEGINS_WITHIN_MS = 10_000;
/** The API is heard every 15 seconds also when nothing happens: a longer silence is a connection that is gone. */
const SILENT_AT_MOST_MS = 40_000;

/**
 * Follows a stream until it ends in good order; resolves with the milliseconds to wait before coming back. Rejects when it does not
 * begin, breaks or falls silent. Not by EventSource, which can neither send a document of any length nor headers, nor tell why it failed.
 */
export async function followStream({ body, headers, signal }: Asked, { onOpen, onMessage }: StreamHandlers): Promise<number> {
  const silence = new AbortController();
  const fallSilent = () => silence.abort(new Error('The stream fell silent'));
  let timer = setTimeout(fallSilent, BEGINS_WITHIN_MS);
  const leave = () => silence.abort(signal.reason);
  signal.addEventListener('abort', leave);
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body,
      signal: silence.signal,
    });
    if (!response.ok || !response.body) throw new Error(`The stream was answered with ${response.status}`);
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    let unread = '';
    let waitMs = 1_000;
    for (let opened = false; ; opened = true) {
      const { value, done } = await reader.read();
      if (done) return waitMs;
      clearTimeout(timer);
      timer = setTimeout(fallSilent, SILENT_AT_MOST_MS);
      if (!opened) onOpen();
      const parts = (unread + decoder.decode(value, { stream: true })).split('\n\n');
      unread = parts.pop()!;
      for (const part of parts) {
        const { retry, event, id = '', data = '' } = fieldsOf(part);
        if (retry) waitMs = Number(retry);
        if (event) onMessage({ event, id, data });
      }
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}

/** The lines of a message by name; a heartbeat has none. */
const fieldsOf = (message: string): Record<string, string> =>
  Object.fromEntries(
    message.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
    }),
  );
