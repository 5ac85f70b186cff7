import { describe, expect, it } from '@jest/globals';
import { drawing, resultOf, shareOf, trendOf } from './indicatorWords.js';

const figures = (baseline: number | null, target: number | null, ...values: number[]) => ({
  baseline,
  target,
  values: values.map((value, index) => ({ on: `2026-0${index + 1}-01`, value })),
});

describe('what figures say', () => {
  it('is nothing before there are any, and no direction from one alone', () => {
    expect(trendOf(figures(3, 10))).toBe('none');
    expect(trendOf(figures(null, 10, 4))).toBe('first');
  });

  it('is told against how it was, also when less is better', () => {
    expect(trendOf(figures(3, 10, 6))).toBe('towards');
    expect(trendOf(figures(31, 15, 24))).toBe('towards');
    expect(trendOf(figures(31, 15, 35))).toBe('away');
    expect(trendOf(figures(31, 15, 31))).toBe('still');
    expect(trendOf(figures(31, 15, 15))).toBe('reached');
  });

  it('is a result and not a direction once the pilot is over', () => {
    expect(resultOf(figures(0, 20, 24, 6))).toBe('wasNotReached');
    expect(resultOf(figures(0, 20, 6, 21))).toBe('wasReached');
  });
});

describe('how sure one can be of a share', () => {
  it('is an interval by Wilson when the unit says how many there are', () => {
    expect(shareOf(8, 'av 12')).toEqual({ of: 12, low: 39, high: 86 });
  });

  it('is not told of other figures', () => {
    expect(shareOf(8, 'prosent')).toBeNull();
    expect(shareOf(13, 'av 12')).toBeNull();
    expect(shareOf(8, null)).toBeNull();
  });
});

describe('the drawing of figures', () => {
  it('needs at least two', () => {
    expect(drawing(figures(null, 10, 4), 100, 50)).toBeNull();
  });

  it('puts the highest on top and the target where it belongs', () => {
    expect(drawing(figures(0, 10, 5), 100, 50)).toEqual({ points: [{ x: 0, y: 50 }, { x: 100, y: 25 }], target: 0 });
  });
});
