import { describe, expect, it } from '@jest/globals';
import { digitsOfNumber, isOrganisationNumber, isWebAddress, registrationRules } from './organisations.rules.js';

describe('an organisation number', () => {
  it.each(['974760673', '991825827', '923609016', '123456785'])('%s has the right control digit', (digits) => expect(isOrganisationNumber(digits)).toBe(true));

  it.each(['123456789', '974760674', '97476067', '9747606733', '', 'abcdefghi', '97476067３'])('%s is none', (digits) => expect(isOrganisationNumber(digits)).toBe(false));

  it.each(['974 760 673', 'NO974760673MVA', ' NO 974 760 673 MVA ', '974.760.673'])('is read from «%s»', (given) => expect(digitsOfNumber(given)).toBe('974760673'));
});

describe('a web address', () => {
  const websiteOf = (website: string | null) => registrationRules.safeParse({ organisationNumber: '974760673', website });

  it.each([['www.startsporet.no', 'https://www.startsporet.no'], [' http://a.no/x ', 'http://a.no/x'], ['HTTPS://A.no', 'https://A.no'], ['', null], [null, null]])('%j becomes %j', (given, expected) => {
    expect(websiteOf(given)).toMatchObject({ success: true, data: { website: expected } });
  });

  it.each(['javascript:alert(1)', 'ftp://a.no', 'https:a.no', 'localhost', 'https://navn:ord@a.no', 'https://'])('%s is refused', (given) => {
    expect(websiteOf(given).error?.issues.map(({ message }) => message)).toEqual(['NOT_WEB_ADDRESS']);
  });

  it('is told from words', () => expect(isWebAddress('vi har ingen')).toBe(false));
});
