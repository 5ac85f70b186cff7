import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const bad = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

function scalar(name: string, description: string, parse: (text: string) => string): GraphQLScalarType<string, string> {
  const parseValue = (given: unknown): string => (typeof given === 'string' ? parse(given) : bad(`${name} must be a string`));
  return new GraphQLScalarType({
    name,
    description,
    serialize: (stored) => (stored instanceof Date ? stored.toISOString() : String(stored)),
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : null),
  });
}

/** Nothing here happens before or after; years with more or fewer digits would not survive cursors and calendars. */
const CENTURIES = /^(19|20|21)\d{2}-/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** ISO 8601 with a zone, given back in UTC with milliseconds. */
export const dateTimeScalar = scalar('DateTime', 'An instant, ISO 8601 in UTC.', (text) => {
  const instant = INSTANT.test(text) ? new Date(text) : null;
  return instant && !Number.isNaN(instant.getTime()) && CENTURIES.test(instant.toISOString()) ? instant.toISOString() : bad('DateTime must look like 2026-11-22T17:50:00Z');
});

/** YYYY-MM-DD that exists in the calendar. */
export const dateScalar = scalar('Date', 'A day, YYYY-MM-DD.', (text) => {
  const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && CENTURIES.test(text) ? text : bad('Date must look like 2026-11-22');
});
