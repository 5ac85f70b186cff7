import { Provider } from './provider.js';

export const PROVIDERS = Symbol('PROVIDERS');

/** The providers of sign-in by key, and how people reach this site. */
export interface Providers {
  readonly byKey: ReadonlyMap<string, Provider>;
  /** Without a slash at the end. */
  readonly publicUrl: string;
}

/** Where a provider sends people back to. It is registered there, to the letter. */
export const callbackOf = ({ publicUrl }: Providers, key: string): string => `${publicUrl}/auth/${key}/callback`;
