import type { Language } from '@samskap/platform-contract';
import { dayInOslo } from './clock/clock.js';
import { type Slot, type SqlType } from './sql/sql.js';

/**
 * Who asks. Decided once per request from the session; every rule about access is written in terms of it.
 * `shape` is the little that changes the text of a statement; the rest are values that fill its slots.
 */
export interface Viewer {
  readonly shape: ViewerShape;
  /** Null when nobody is signed in. */
  readonly personId: string | null;
  readonly sessionId: string | null;
  /** Organisations that the person is a member of and that are not suspended. */
  readonly organisationIds: readonly string[];
  /** Of those, the ones that the person leads. */
  readonly leads: readonly string[];
  /** Agencies that the person coordinates today. */
  readonly coordinates: readonly string[];
  /** The person's organisations, their networks, and the members of networks they belong to: reasons to step aside. */
  readonly kin: readonly string[];
  readonly language: Language;
  /** When the request began, by the clock. */
  readonly now: Date;
}

/** Nobody, anyone signed in, a coordinator of agencies, or an administrator. */
export type ViewerShape = 'anonymous' | 'person' | 'coordinator' | 'administrator';

/** The viewer as SQL: slots for what differs from person to person. */
export interface ViewerSql {
  readonly shape: ViewerShape;
  readonly signedIn: boolean;
  readonly personId: Slot;
  readonly sessionId: Slot;
  readonly organisationIds: Slot;
  readonly leads: Slot;
  readonly coordinates: Slot;
  readonly kin: Slot;
  readonly language: Slot;
  readonly now: Slot;
  /** The day in Norway. */
  readonly today: Slot;
}

/** What slots read from when a statement runs. */
export interface SlotContext {
  readonly viewer: Viewer;
  readonly variables: Readonly<Record<string, unknown>>;
}

const ofViewer = (name: keyof Viewer, type: SqlType): Slot => ({
  key: `viewer.${name}`,
  type,
  read: (context) => (context as SlotContext).viewer[name],
});

const slots = {
  personId: ofViewer('personId', 'uuid'),
  sessionId: ofViewer('sessionId', 'uuid'),
  organisationIds: ofViewer('organisationIds', 'uuid[]'),
  leads: ofViewer('leads', 'uuid[]'),
  coordinates: ofViewer('coordinates', 'uuid[]'),
  kin: ofViewer('kin', 'uuid[]'),
  language: ofViewer('language', 'text'),
  now: ofViewer('now', 'timestamptz'),
  today: { key: 'viewer.today', type: 'date' as const, read: (context: unknown) => dayInOslo((context as SlotContext).viewer.now) },
};

export const viewerSql = (shape: ViewerShape): ViewerSql => ({ shape, signedIn: shape !== 'anonymous', ...slots });

export const anonymous = (language: Language, now: Date): Viewer => ({
  shape: 'anonymous',
  personId: null,
  sessionId: null,
  organisationIds: [],
  leads: [],
  coordinates: [],
  kin: [],
  language,
  now,
});
