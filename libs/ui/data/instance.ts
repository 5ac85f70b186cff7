import { createContext, useContext } from 'react';

/** What every page may need to know of this installation. */
export interface CurrentInstance {
  /** Its name, in the header and in the title of every window. */
  name: string;
  /** True where mail stays on a page that anyone may read, beside invented content. */
  keepsMailbox: boolean;
  /** Address of its accessibility statement; null until there is one. */
  accessibilityStatementUrl: string | null;
}

/** Holds what everybody starts with until the API has told how this installation is set up. */
export const InstanceContext = createContext<CurrentInstance>({ name: 'Samskap', keepsMailbox: false, accessibilityStatementUrl: null });

/** This installation. */
export const useInstance = (): CurrentInstance => useContext(InstanceContext);
