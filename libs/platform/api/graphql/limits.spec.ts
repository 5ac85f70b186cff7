import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { LIMITS, limitsRule } from './limits.js';

const schema = buildSchema('type Query { self: Query!, name: String! }');

const problemsOf = (text: string): string[] => validate(schema, parse(text), [limitsRule]).map((error) => error.message);

/** Fragments that each spread the next one twice: unfolded, they are two to the power of their number. */
const doubling = (fragments: number, inner = ''): string =>
  `{ ...F0 } ${Array.from({ length: fragments }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F${fragments} on Query { ${inner} name }`;

describe('the limits of a document', () => {
  it('are measured at once however often fragments spread each other', () => {
    expect(problemsOf(doubling(300))).toEqual([]);
  });

  it('count the levels of a fragment wherever it is spread', () => {
    const nested = (levels: number) => `${'self { '.repeat(levels - 1)} name ${'} '.repeat(levels - 1)}`;
    expect(problemsOf(doubling(30, nested(LIMITS.depth)))).toEqual([]);
    expect(problemsOf(doubling(30, nested(LIMITS.depth + 1)))).toEqual([`The document has more than ${LIMITS.depth} levels`]);
    expect(problemsOf(`{ self { ...Deep } } fragment Deep on Query { ${nested(LIMITS.depth)} }`)).toHaveLength(1);
  });

  it('are measured for fragments that spread themselves too', () => {
    expect(problemsOf('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }')).toEqual([]);
  });
});
