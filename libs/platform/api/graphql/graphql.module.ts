import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFieldResolver, type GraphQLFormattedError, GraphQLScalarType } from 'graphql';
import { LOGGER, type Logger } from '../http/logger.js';
import { Reads } from '../reads/reads.service.js';
import { answerPlugin } from './answer.plugin.js';
import { type RequestContext, VIEWER_SOURCE, type ViewerSource } from './context.js';
import { publicError } from './errors.js';
import { LIMITS, limitsRule } from './limits.js';
import { refuseNationalIds } from './national-ids.js';
import { Payloads } from './payloads.js';
import { noteRequest, requestOf } from './request-ids.js';
import { dateScalar, dateTimeScalar } from './scalars.js';

/** Trees from the reads are keyed by response key; payloads that resolvers make, by field name. Data beside introspection has no tree. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
  if (source === undefined) throw new GraphQLError('Ask for the schema and for data in two requests', { extensions: { code: 'BAD_REQUEST' } });
  const tree = source as Record<string | number, unknown>;
  return tree[Object.hasOwn(tree, info.path.key) ? info.path.key : info.fieldName];
};

async function contextOf(viewers: ViewerSource, request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  try {
    return { viewer: await viewers.viewerOf(request), request, reply };
  } catch (error) {
    noteRequest(error, request.id);
    throw error;
  }
}

/** Apollo on Nest: schema first, no playground, no WebSocket handler, limits on every document. */
export const graphqlModule = (sdl: readonly string[], options: { readonly introspection: boolean }): DynamicModule =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Reads, VIEWER_SOURCE, Payloads, LOGGER],
    useFactory: (reads: Reads, viewers: ViewerSource, payloads: Payloads, logger: Logger): ApolloDriverConfig => ({
      typeDefs: [...sdl],
      path: '/graphql',
      resolvers: { DateTime: dateTimeScalar as GraphQLScalarType, Date: dateScalar as GraphQLScalarType },
      resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
      fieldResolver,
      playground: false,
      graphiql: false,
      introspection: options.introspection,
      hideSchemaDetailsFromClientErrors: !options.introspection,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: LIMITS.tokens },
      validationRules: [limitsRule],
      stopOnTerminationSignals: false,
      context: (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => contextOf(viewers, request, reply),
      formatError: (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
        if (!(error instanceof GraphQLError)) return { message: formatted.message, extensions: { code: String(formatted.extensions?.['code'] ?? 'BAD_REQUEST') } };
        return publicError(error, requestOf(error), logger);
      },
      transformSchema: (schema) => {
        reads.use(schema);
        refuseNationalIds(schema, payloads);
        return schema;
      },
      plugins: [
        answerPlugin(reads, logger),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
      ],
    }),
  });
