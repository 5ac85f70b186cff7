import { describe, expect, it } from '@jest/globals';

import { ConfigurationError, readConfiguration } from './configuration.js';

describe('the configuration', () => {
  it('has a default for everything, with demo content on this machine alone', () => {
    expect(readConfiguration({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDirectory: '.data',
      demo: true,
      publicUrl: undefined,
      registersUrl: 'https://data.brreg.no',
      logLevel: 'info',
      mailServer: undefined,
      smsGateway: undefined,
      trustProxy: 0,
      signInProviders: undefined,
    });
  });

  it('has no demo content on a database of your own, and listens to everyone', () => {
    const { demo, host } = readConfiguration({ DATABASE_URL: 'postgresql://a:b@db/samskap' });
    expect({ demo, host }).toEqual({ demo: false, host: '0.0.0.0' });
  });

  it('lets DEMO and HOST say otherwise', () => {
    expect(readConfiguration({ DEMO: '0' })).toMatchObject({ demo: false, host: '0.0.0.0' });
    expect(readConfiguration({ DATABASE_URL: 'postgres://db/samskap', DEMO: '1' })).toMatchObject({
      demo: true,
      host: '127.0.0.1',
    });
    expect(readConfiguration({ HOST: '10.0.0.1' }).host).toBe('10.0.0.1');
  });

  it('counts an empty variable as not set', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readConfiguration({}));
  });

  it('drops the slash at the end of PUBLIC_URL and BRREG_URL', () => {
    expect(readConfiguration({ BRREG_URL: 'http://localhost:4010/' }).registersUrl).toBe('http://localhost:4010');
    expect(readConfiguration({ PUBLIC_URL: 'https://samskap.kommune.no/' }).publicUrl).toBe('https://samskap.kommune.no');
  });

  it('sends mail when there are both a server and a sender, and says so when the sender is missing', () => {
    const SMTP_URL = 'smtps://name:password@mail.kommune.no';
    const MAIL_FROM = 'Samskap i Bø <post@kommune.no>';
    expect(readConfiguration({ SMTP_URL, MAIL_FROM }).mailServer).toEqual({ url: SMTP_URL, from: MAIL_FROM });
    expect(readConfiguration({ MAIL_FROM }).mailServer).toBeUndefined();
    expect(() => readConfiguration({ SMTP_URL })).toThrow(/^MAIL_FROM must be an address .*SMTP_URL is set\.$/);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db/samskap'],
    ['DATABASE_URL', 'db.kommune.no'],
    ['DEMO', 'yes'],
    ['PUBLIC_URL', 'samskap.kommune.no'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'true'],
    ['SMTP_URL', 'mail.kommune.no:587'],
    ['SMTP_URL', 'https://mail.kommune.no'],
    ['MAIL_FROM', 'Samskap'],
    ['MAIL_FROM', 'Samskap <post>'],
    ['MAIL_FROM', 'a@b.no\r\nBcc: c@d.no'],
  ])('names %s in one line when it is "%s"', (name, value) => {
    const read = () => readConfiguration({ [name]: value });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(new RegExp(`^${name} must be [^\\n]*\\.$`));
  });
});
