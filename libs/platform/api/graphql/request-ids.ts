/** Which request an error came of: Apollo formats errors without saying so. */
const requests = new WeakMap<object, string>();

/** Remembers it for as long as the error is there. */
export function noteRequest(error: unknown, requestId: string): void {
  if (typeof error === 'object' && error !== null) requests.set(error, requestId);
}

/** The request that an error came of; a dash when it came of none. */
export function requestOf(error: unknown): string {
  for (let one = error; typeof one === 'object' && one !== null; one = (one as { originalError?: unknown }).originalError) {
    const id = requests.get(one);
    if (id) return id;
  }
  return '-';
}
