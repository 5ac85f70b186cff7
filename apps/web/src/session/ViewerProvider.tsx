import { ViewerContext } from '@samskap/ui';
import type { ReactNode } from 'react';
import { useCurrentViewer } from './useCurrentViewer.js';

/** Tells every page who is signed in. */
export function ViewerProvider({ children }: { children: ReactNode }) {
  return <ViewerContext value={useCurrentViewer()}>{children}</ViewerContext>;
}
