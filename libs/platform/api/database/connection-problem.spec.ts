import { describe, expect, it } from '@jest/globals';

import { connectionProblem, versionProblem } from './connection-problem.js';
import { DatabaseProblem } from './database-problem.js';

const url = 'postgresql://samskap:hemmelig@db.kommune.no:5432/samskap';

function failure(code: string, message = 'from PostgreSQL'): Error {
  return Object.assign(new Error(message), { code });
}

describe('what is wrong with the database', () => {
  it.each([
    ['ECONNREFUSED', /cannot be reached/],
    ['ENOTFOUND', /cannot be reached/],
    ['28P01', /refuses the password/],
    ['28000', /refuses the account/],
    ['3D000', /does not exist/],
    ['42501', /lacks rights/],
    ['53100', /disk .* full/],
  ])('is told in one line for %s', (code, line) => {
    const problem = connectionProblem(failure(code), url);
    expect(problem).toMatch(line);
    expect(problem).toContain('db.kommune.no:5432/samskap');
    expect(problem).not.toContain('\n');
  });

  it('never shows the password', () => {
    expect(connectionProblem(failure('28P01'), url)).not.toContain('hemmelig');
    expect(connectionProblem(failure('ECONNREFUSED'), 'not a url with hemmelig')).not.toContain('hemmelig');
  });

  it('is found inside the errors that TypeORM and Node wrap around it', () => {
    const wrapped = Object.assign(new Error('query failed'), { driverError: failure('42501') });
    expect(connectionProblem(wrapped, url)).toMatch(/lacks rights/);
    const several = new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')]);
    expect(connectionProblem(several, url)).toMatch(/cannot be reached/);
  });

  it('is passed on when it is already told', () => {
    expect(connectionProblem(new DatabaseProblem('The disk is full.'), url)).toBe('The disk is full.');
  });

  it('leaves other errors alone', () => {
    expect(connectionProblem(new TypeError('x is not a function'), url)).toBeUndefined();
    expect(connectionProblem(undefined, url)).toBeUndefined();
  });
});

describe('the version of PostgreSQL', () => {
  it('is refused before 15', () => {
    expect(versionProblem(140_011, url)).toMatch(/PostgreSQL 14; Samskap needs 15/);
  });

  it('is accepted from 15', () => {
    expect(versionProblem(150_000, url)).toBeUndefined();
    expect(versionProblem(180_004, url)).toBeUndefined();
  });
});
