import { useCallback } from 'react';
import { type AnyVariables, useClient } from 'urql';
import { type Document, everything } from './operation.js';

/**
 * Writes to the API: `const create = useWrite(CreateChallengeDocument)`, then `(await create({ input })).createChallenge`.
 * Resolves with the payload, user errors among it; rejects when the API could not be reached or refused outright.
 * Afterwards everything shown is read again, unless `rereads` is false: for what changes nothing on the screen, or is heard of live.
 */
export function useWrite<Data, Variables extends object>(document: Document<Data, Variables>, { rereads = true }: { rereads?: boolean } = {}) {
  const client = useClient();
  return useCallback(
    async (variables: Variables): Promise<Data> => {
      const query = String(document);
      const context = { document: query, additionalTypenames: rereads ? everything : [] };
      const { data, error } = await client.mutation<Data, AnyVariables>(query, variables as AnyVariables, context).toPromise();
      if (error) throw error;
      if (!data) throw new Error('The API answered without data');
      return data;
    },
    [client, document, rereads],
  );
}
