import { describe, expect, it } from '@jest/globals';
import { newAccountFrom } from './newAccountFrom.js';

describe('the form for a new account', () => {
  it('begins with what a provider knew, and leads to the page that asks about joining the two', () => {
    expect(newAccountFrom({ provider: 'idporten', back: '/piloter?side=2', hash: '#navn=Kari+Nordmann&e-post=kari%40example.no' })).toEqual({
      known: { name: 'Kari Nordmann', email: 'kari@example.no' },
      returnTo: '/konto?knytt=idporten&til=%2Fpiloter%3Fside%3D2',
    });
  });

  it.each([null, '', '../../ond', 'a/b', 'a?b'])('is empty and leads where one was going from %p', (provider) => {
    expect(newAccountFrom({ provider, back: '/piloter', hash: '' })).toEqual({ known: { name: '', email: '' }, returnTo: '/piloter' });
  });
});
