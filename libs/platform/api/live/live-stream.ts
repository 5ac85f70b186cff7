import type { Socket } from 'node:net';
import { END, HEARTBEAT } from './messages.js';

/** A reader that has so much left to take is let go: it comes back and gets the state as it is then. */
const MOST_UNSENT_BYTES = 1_048_576;

/**
 * One reader. The answer has no length and ends when its connection does, so that a message that was made once is written to every
 * socket as it is.
 */
export class LiveStream {
  constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.setTimeout(0);
  }

  send(message: Buffer): void {
    if (this.socket.destroyed) return;
    // Asked before it is written: a state that is larger than this would otherwise never come through.
    if (this.socket.writableLength > MOST_UNSENT_BYTES) return void this.socket.destroy();
    this.socket.write(message);
  }

  beat(): void {
    // Whoever has not taken what was sent before is not helped by more.
    if (this.socket.writableLength === 0) this.send(HEARTBEAT);
  }

  /** Ends it in good order; the reader comes back by itself. */
  close(): void {
    this.socket.destroySoon();
  }

  /** Ends it because whoever reads is no longer who they were. */
  end(): void {
    this.send(END);
    this.close();
  }
}
