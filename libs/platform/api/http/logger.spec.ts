import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.js';

describe('the log', () => {
  it('tells what went wrong, without the row that PostgreSQL refused or what was sent', () => {
    const lines: string[] = [];
    const secret = 'Vår hemmelige skisse';
    const driverError = Object.assign(new Error('violates check constraint'), { detail: `Failing row contains (${secret}).`, where: `COPY ${secret}` });
    const error = Object.assign(new Error('violates check constraint "challenge_check"'), { code: '23514', severity: 'ERROR', detail: driverError.detail, where: driverError.where, parameters: [secret], driverError });
    createLogger('info', { write: (line) => void lines.push(line) }).error({ err: error }, 'unexpected error');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('challenge_check');
    expect(lines[0]).not.toContain('hemmelige');
  });
});
