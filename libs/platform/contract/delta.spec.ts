import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Json, apply, diff } from './delta.js';

const RUNS = { numRuns: 3_000, seed: 20_261_123 };

/** Trees that resemble one another: few keys, few ids, so that lists share elements and objects share fields. */
const { tree } = fc.letrec<{ tree: Json; leaf: Json; thing: Json; things: Json; list: Json; object: Json }>((tie) => ({
  leaf: fc.oneof(fc.constantFrom(null, true, false, 0, -0, 1, 0.5, '', 'a', '__proto__'), fc.string()) as fc.Arbitrary<Json>,
  thing: fc.record({ id: fc.constantFrom('1', '2', '3', '4', '5', '6', '__proto__'), text: tie('tree') }) as fc.Arbitrary<Json>,
  things: fc.uniqueArray(tie('thing'), { selector: (one) => (one as { id: string }).id, maxLength: 7 }) as fc.Arbitrary<Json>,
  list: fc.array(tie('tree'), { maxLength: 4 }) as fc.Arbitrary<Json>,
  object: fc.dictionary(fc.constantFrom('id', 'a', 'b', '__proto__', 'to', 'in', 'constructor'), tie('tree'), { maxKeys: 4 }) as fc.Arbitrary<Json>,
  tree: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('leaf'), tie('things'), tie('things'), tie('object'), tie('list'), tie('thing')),
}));

const asSent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const list = (...ids: string[]): Json => ids.map((id) => ({ id, text: `Tekst ${id}` }));

describe('a difference between two trees', () => {
  it('makes the one of the other, also after it was sent as JSON', () => {
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        const [from, to] = [asSent(one), asSent(other)];
        const before = JSON.stringify(from);
        const delta = diff(from, to);
        expect(delta ? apply(from, asSent(delta)) : from).toEqual(to);
        expect(JSON.stringify(from)).toBe(before);
      }),
      RUNS,
    );
  });

  it('is none between a tree and itself', () => {
    fc.assert(fc.property(tree, (one) => expect(diff(asSent(one), asSent(one))).toBeUndefined()), RUNS);
  });

  it('holds one field of one element when that is what changed', () => {
    const from = { board: { id: 'b', ideas: list('1', '2', '3') } };
    const to = { board: { id: 'b', ideas: [...(list('1') as Json[]), { id: '2', text: 'En annen' }, ...(list('3') as Json[])] } };
    expect(diff(from, to)).toEqual({ in: { board: { in: { ideas: { of: [['2', { in: { text: { to: 'En annen' } } }]] } } } } });
  });

  it('says of a new element where it stands, and nothing of the others', () => {
    expect(diff(list('1', '2'), list('1', '3', '2'))).toEqual({ here: [[1, { id: '3', text: 'Tekst 3' }]] });
    expect(diff(list('1', '2', '3'), list('1', '3'))).toEqual({ gone: ['2'] });
    expect(diff(list('1', '2', '3'), list('3', '1', '2'))).toEqual({ order: ['3', '1', '2'] });
  });

  it('replaces lists where ids say nothing', () => {
    for (const [from, to] of [[[1, 2], [1, 3]], [list('1', '1'), list('1')], [[{ text: 'a' }], [{ text: 'b' }]]] as const) expect(diff(from as Json, to as Json)).toEqual({ to });
  });

  it('leaves what did not change the very same', () => {
    const from = { one: list('1', '2') as Json[], other: { deep: [1, 2] } };
    const after = apply(from, diff(from, { ...from, one: list('1', '2', '3') })!) as typeof from;
    expect(after.other).toBe(from.other);
    expect(after.one[0]).toBe(from.one[0]);
  });
});
