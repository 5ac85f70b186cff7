import { InstanceContext, useRead } from '@samskap/ui';
import { type ReactNode, useEffect, useMemo } from 'react';
import { InstanceDocument } from './instance.operations.js';

/** Read by index.html before anything is drawn, so that the next visit begins in the right colours. */
const stored = 'samskap-colour';

function wear(colour: string): void {
  document.documentElement.dataset.colour = colour;
  try {
    localStorage.setItem(stored, colour);
  } catch {
    // Not remembered, but worn.
  }
}

const usual = { name: 'Samskap', keepsMailbox: false, accessibilityStatementUrl: null };

/** Tells every page what this installation is called and how it is set up, and puts on its colours. */
export function InstanceProvider({ children }: { children: ReactNode }) {
  const instance = useRead(InstanceDocument, {}).data?.instance;
  const { name, colour, mailDelivery, accessibilityStatementUrl = null } = instance ?? {};
  useEffect(() => {
    if (colour) wear(colour);
  }, [colour]);
  const told = useMemo(
    () => (name ? { name, keepsMailbox: mailDelivery === 'MAILBOX', accessibilityStatementUrl } : usual),
    [name, mailDelivery, accessibilityStatementUrl],
  );
  return <InstanceContext value={told}>{children}</InstanceContext>;
}
