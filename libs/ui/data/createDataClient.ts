import { cacheExchange, Client, createRequest, fetchExchange, makeOperation, mapExchange } from 'urql';
import type { Language } from '../languages/languages.js';

interface DataClientOptions {
  language: Language;
  /** Called when the API says that nobody is signed in although something asked for it. */
  onSignedOut: () => void;
}

// The cache adds __typename to every selection; the API is asked for what the document says and nothing more.
const asWritten = mapExchange({
  onOperation: (operation) =>
    typeof operation.context.document === 'string'
      ? makeOperation(operation.kind, {
          ...operation,
          query: createRequest(operation.context.document, {}).query,
          variables: operation.variables ?? {},
        })
      : operation,
});

interface Payload {
  userErrors?: readonly { code: string }[];
}

// A write by somebody whose session is over is answered as something they can mend: by signing in.
const asksForSignIn = (data: unknown): boolean =>
  Object.values((data ?? {}) as Record<string, Payload | null>).some((payload) =>
    payload?.userErrors?.some((error) => error.code === 'SIGN_IN'),
  );

/** The connection to the API in one language. What was read is kept until the next write. */
export function createDataClient({ language, onSignedOut }: DataClientOptions): Client {
  const watchSession = mapExchange({
    onResult: (result) => {
      const { operation, data } = result;
      if (operation.kind !== 'mutation' || !asksForSignIn(data)) return result;
      onSignedOut();
      // Nothing was changed, and reading again as nobody would take what one was writing off the screen.
      return { ...result, operation: makeOperation('mutation', operation, { ...operation.context, additionalTypenames: [] }) };
    },
    onError: (error) => {
      if (error.graphQLErrors.some((each) => each.extensions.code === 'UNAUTHENTICATED')) onSignedOut();
    },
  });
  return new Client({
    url: '/graphql',
    // The API refuses GET: a link could otherwise make a person's browser ask for something.
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: { 'Accept-Language': language } },
    exchanges: [cacheExchange, watchSession, asWritten, fetchExchange],
  });
}
