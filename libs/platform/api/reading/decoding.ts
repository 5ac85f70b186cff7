import { createReadStream } from 'node:fs';

/** How the bytes of a file are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

// Bytes 80–9F; the others are as in Latin-1. Older Node reads these as control characters, so the table is our own.
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes of a Windows program of old, as text. */
export const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (byte) => UPPER[byte.charCodeAt(0) - 0x80]!);

/** Text as bytes of Windows-1252, or null when it holds a character that has none there. */
function toWindows1252(text: string): Uint8Array | null {
  const bytes = [...text].map((letter) => (UPPER.includes(letter) ? UPPER.indexOf(letter) + 0x80 : letter.codePointAt(0)!));
  return bytes.every((byte) => byte < 0x100) ? Uint8Array.from(bytes) : null;
}

// Only the leads that Norwegian text gives: Ã¥, Ã˜, Â«, â€“. A real «å» followed by «»» is not one of them.
const GARBLED = new RegExp(`[ÂÃ][\\u00a0-\\u00bf${UPPER}]|â[\\u00a0-\\u00bf${UPPER}]{2}`, 'gu');

/** Mends UTF-8 that someone once saved as if it were Windows-1252: «pÃ¥» is «på» again. */
export const ungarbled = (text: string): string =>
  text.replaceAll(GARBLED, (garbled) => {
    const bytes = toWindows1252(garbled);
    try {
      return bytes ? new TextDecoder('utf-8', { fatal: true }).decode(bytes) : garbled;
    } catch {
      return garbled;
    }
  });

/** Reads a file through once to know its encoding: a byte order mark decides, else whether every byte is valid UTF-8. */
export async function encodingOf(path: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
      if (first && bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
      first = false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    throw error;
  }
}

/** A piece of a file: its text with plain line feeds, and how many bytes it was. */
export interface Piece {
  readonly text: string;
  readonly bytes: number;
}

/** The text of a file, piece by piece. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<Piece> {
  const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding);
  let held = '';
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = held + (decoder ? decoder.decode(bytes, { stream: true }) : fromWindows1252(bytes));
    // A carriage return may have its line feed in the next piece.
    held = text.endsWith('\r') ? '\r' : '';
    yield { text: withLineFeeds(held ? text.slice(0, -1) : text), bytes: bytes.length };
  }
  yield { text: withLineFeeds(held + (decoder?.decode() ?? '')), bytes: 0 };
}

const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
