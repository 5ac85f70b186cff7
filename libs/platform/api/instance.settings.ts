/** What this installation is. */
export interface InstanceSettings {
  readonly name: string;
  readonly demo: boolean;
  /** Whether people reach it over TLS, so that cookies are bound to it. */
  readonly secure: boolean;
  /** The public registers that organisations are looked up in, without a slash at the end; without them none answers. */
  readonly registersUrl?: string;
}

export const INSTANCE = Symbol('INSTANCE');
