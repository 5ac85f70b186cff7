import { type Json, diff } from '@samskap/platform-contract/delta';
import type { Viewer } from '../viewer.js';
import { countChange } from './live-metrics.js';
import type { LiveStream } from './live-stream.js';
import { changeMessage, idOfState, stateMessage } from './messages.js';

/** Changes that are kept for those who were away for a moment. */
const KEPT_CHANGES = 32;
const KEPT_BYTES = 131_072;

/** What a group reads: the same for everyone in it. */
export interface LiveRead {
  readonly viewer: Viewer;
  /** Reads it as it is now. */
  readonly read: () => Promise<Json>;
}

interface Change {
  readonly from: string;
  readonly message: Buffer;
}

/** Everyone who reads the same: their latest state, read once, and what is sent to all of them, made once. */
export class LiveGroup {
  private readonly streams = new Set<LiveStream>();
  private tree: Json = null;
  private text = '';
  private id = '';
  private changes: Change[] = [];
  private whole: Buffer | null = null;
  /** Ids of everything in the state. */
  subjects: ReadonlySet<string> = new Set();

  constructor(
    readonly key: string,
    readonly asked: LiveRead,
  ) {}

  get size(): number {
    return this.streams.size;
  }

  /** What is watched, as it was when it was last read. */
  get state(): Json {
    return this.tree;
  }

  /** Bytes of state that it keeps, about. */
  get weight(): number {
    return this.text.length;
  }

  /** Takes what was read, and sends the change to everyone; false when it is what was known. */
  take(tree: Json): boolean {
    const text = JSON.stringify(tree);
    const id = idOfState(text);
    if (id === this.id) return false;
    const delta = this.id === '' ? undefined : diff(this.tree, tree);
    const from = this.id;
    [this.tree, this.text, this.id, this.whole] = [tree, text, id, null];
    this.subjects = idsIn(tree);
    if (from === '') return true;
    // Trees that differ in the order of keys alone do not come of one statement.
    const change = changeMessage(id, delta ?? { to: tree });
    const message = change.length < text.length ? change : this.wholeMessage();
    this.keep({ from, message });
    for (const stream of this.streams) stream.send(message);
    countChange(this.streams.size);
    return true;
  }

  /** Lets a reader in: what it missed since the state that it has, or the whole. */
  enter(stream: LiveStream, known: string | undefined): void {
    this.streams.add(stream);
    if (known === this.id) return;
    const missed = known === undefined ? -1 : this.changes.findLastIndex(({ from }) => from === known);
    const messages = missed < 0 ? [this.wholeMessage()] : this.changes.slice(missed).map(({ message }) => message);
    for (const message of messages) stream.send(message);
  }

  leave(stream: LiveStream): void {
    this.streams.delete(stream);
  }

  /** Ends all its streams, because the viewer is no longer who it was. */
  end(): void {
    for (const stream of this.streams) stream.end();
  }

  private wholeMessage(): Buffer {
    this.whole ??= stateMessage(this.id, this.text);
    return this.whole;
  }

  private keep(change: Change): void {
    this.changes = [...this.changes, change].slice(-KEPT_CHANGES);
    while (this.changes.reduce((sum, { message }) => sum + message.length, 0) > KEPT_BYTES) this.changes.shift();
  }
}

/** What an answer is about: every id in it. */
function idsIn(tree: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(tree)) for (const one of tree as readonly Json[]) idsIn(one, found);
  else if (tree !== null && typeof tree === 'object') {
    for (const [key, value] of Object.entries(tree as Readonly<Record<string, Json>>)) {
      if (key === 'id' && typeof value === 'string') found.add(value);
      else idsIn(value, found);
    }
  }
  return found;
}
