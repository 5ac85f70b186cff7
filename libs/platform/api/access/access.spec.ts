import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { coverageProblems } from './access-coverage.js';
import { accessDocument } from './access-document.js';
import { ALWAYS, EVERYONE, SIGNED_IN, access } from './access-table.js';

const schema = buildSchema('type Query { thing: Thing } type Thing { secret: String } type Mutation { change: Thing }');

const rows = [...access('Query.thing', { draft: ['member'], published: EVERYONE }), ...access('Mutation.change', { [ALWAYS]: SIGNED_IN })];

describe('the access table', () => {
  it('covers every root field, and names nothing that is not there', () => {
    expect(coverageProblems(schema, rows)).toEqual([]);
    expect(coverageProblems(schema, [...rows.slice(0, 2), ...access(['Query.thnig', 'Thing.secret', 'Nothing.at'], { [ALWAYS]: [] })])).toEqual([
      'Mutation.change has no row in the access table: who may?',
      'Query.thnig has rows in the access table but does not exist',
      'Nothing.at has rows in the access table but does not exist',
    ]);
  });

  it('says each verdict once', () => {
    expect(coverageProblems(schema, [...rows, rows[0]!])).toEqual(['Query.thing, draft is said twice in the access table']);
  });

  it('is rendered with queries before mutations and a mark for every kind of viewer', () => {
    const document = accessDocument([...rows].reverse());
    expect(document.indexOf('## Query.thing')).toBeLessThan(document.indexOf('## Mutation.change'));
    expect(document).toContain('| draft | – | – | ✓ | – | – | – | – | – | – | – | – | – |');
    expect(document).toContain('| always | – | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ |');
  });
});
