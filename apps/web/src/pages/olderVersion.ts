const key = 'samskap-fetched-anew';
const restMs = 10_000;

/** After an upgrade the files of the version in this tab are gone, and pages that it has not fetched yet cannot be fetched. */
export const isFromOlderVersion = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module script/i.test(error.message);

/** Whether the page should be fetched anew now: once, so that a file that stays away is told of. */
export function fetchAnewOnce(storage: Pick<Storage, 'getItem' | 'setItem'>, now: number): boolean {
  try {
    if (now - Number(storage.getItem(key)) < restMs) return false;
    storage.setItem(key, String(now));
    return true;
  } catch {
    // Without storage nobody remembers that it was tried, and it could go on for ever.
    return false;
  }
}
