import { describe, expect, it } from '@jest/globals';
import { serviceAsText } from './asText.js';

const service = { name: 'Ungdomslos', summary: 'Følger opp unge.', forWhom: null, telephone: '22 33 44 55', email: null, website: 'https://los.no', openingHours: '9–15', waitingTime: null };

describe('a service as text to send on', () => {
  it('tells what is known of it, line by line, and leaves out what is not', () => {
    const text = serviceAsText(service, (field) => field);
    expect(text).toBe('Ungdomslos\nFølger opp unge.\ntelephone: 22 33 44 55\nhttps://los.no\nopeningHours: 9–15');
  });
});
