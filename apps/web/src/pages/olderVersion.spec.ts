import { describe, expect, it } from '@jest/globals';
import { fetchAnewOnce, isFromOlderVersion } from './olderVersion.js';

describe('a tab from before an upgrade', () => {
  it('is known by the words of each browser, and not taken for a page that breaks', () => {
    for (const words of ['Failed to fetch dynamically imported module: /assets/x.js', 'error loading dynamically imported module: /assets/x.js', 'Importing a module script failed.']) {
      expect(isFromOlderVersion(new TypeError(words))).toBe(true);
    }
    expect(isFromOlderVersion(new TypeError('Cannot read properties of null'))).toBe(false);
  });

  it('fetches the page anew once, and again only after a while', () => {
    const stored = new Map<string, string>();
    const storage = { getItem: (name: string) => stored.get(name) ?? null, setItem: (name: string, value: string) => void stored.set(name, value) };
    expect([50_000, 50_001, 59_999, 60_000].map((now) => fetchAnewOnce(storage, now))).toEqual([true, false, false, true]);
    expect(fetchAnewOnce({ getItem: () => { throw new Error('no storage'); }, setItem: () => undefined }, 1)).toBe(false);
  });
});
