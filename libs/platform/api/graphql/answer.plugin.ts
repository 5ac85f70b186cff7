import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../http/logger.js';
import { networkOf } from '../limits/network.js';
import type { Reads } from '../reads/reads.service.js';
import type { RequestContext } from './context.js';
import { publicError } from './errors.js';
import { noteRequest } from './request-ids.js';

/**
 * Answers whole queries with the tree that PostgreSQL made, after Apollo has parsed and validated them: nothing is executed
 * field by field. Mutations go on to graphql-js once what they ask back is known to be answerable; introspection does too.
 */
export const answerPlugin = (reads: Reads, logger: Logger): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) noteRequest(error, contextValue.request.id);
      },
      async responseForOperation({ document, operation, request, contextValue }) {
        const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
        try {
          if (operation.operation === 'mutation') reads.prepare(document, operation, request.variables ?? {}, contextValue.viewer);
          if (!reads.covers(operation, fragments)) return null;
          const data = await reads.answer(document, operation, request.variables ?? {}, contextValue.viewer, { network: networkOf(contextValue.request.ip) });
          return data && single({ data });
        } catch (error) {
          const known = error instanceof GraphQLError ? error : new GraphQLError('Unexpected', { originalError: error as Error });
          return single({ data: null, errors: [publicError(known, contextValue.request.id, logger)] });
        }
      },
    };
  },
});

const single = (result: { data: Record<string, unknown> | null; errors?: GraphQLFormattedError[] }) => ({
  http: { headers: new HeaderMap(), status: undefined },
  body: { kind: 'single' as const, singleResult: result },
});
