import { describe, expect, it } from '@jest/globals';
import { type FragmentDefinitionNode, type GraphQLObjectType, type OperationDefinitionNode, buildSchema, parse } from 'graphql';
import { namesIn, selectedFields } from './selection.js';

const schema = buildSchema('type Query { name: String!, other: String! }');

function read(text: string) {
  const [operation, ...fragments] = parse(text).definitions as [OperationDefinitionNode, ...FragmentDefinitionNode[]];
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const fields = selectedFields({ schema, fragments: byName, variables: {} }, schema.getQueryType() as GraphQLObjectType, [operation.selectionSet]);
  return { keys: [...fields.keys()], names: [...namesIn(operation.selectionSet, byName)] };
}

describe('the fields of a selection', () => {
  it('are gathered at once however often fragments spread each other', () => {
    const fragments = Array.from({ length: 300 }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ... { ...F${index + 1} } }`).join(' ');
    expect(read(`{ ...F0 } ${fragments} fragment F300 on Query { name }`)).toEqual({ keys: ['name'], names: ['name'] });
  });

  it('are those of a fragment that was skipped once and spread again', () => {
    expect(read('{ ...A @skip(if: true) other ...A } fragment A on Query { name }')).toEqual({ keys: ['other', 'name'], names: ['name', 'other'] });
  });
});
