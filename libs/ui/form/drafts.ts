const prefix = 'samskap-draft:';

/** What was typed in a form and never sent, kept until this browser tab closes. */
export function readDraft<Values extends object>(key: string, initial: Values): Values | undefined {
  try {
    const stored = sessionStorage.getItem(prefix + key);
    return stored ? { ...initial, ...(JSON.parse(stored) as Partial<Values>) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed; forgets it when nothing differs from where the form began. */
export function keepDraft<Values extends object>(key: string, values: Values, initial: Values): void {
  const text = JSON.stringify(values);
  if (text === JSON.stringify(initial)) return dropDraft(key);
  try {
    sessionStorage.setItem(prefix + key, text);
  } catch {
    // Storage is full or shut off; the form itself still holds the values.
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Shut off, so nothing was kept either.
  }
}

/** Forgets every draft: at sign-out, so that the next person at this machine sees nothing. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Shut off, so nothing was kept either.
  }
}
