import { describe, expect, it } from 'vitest';
import { CommitInDoubt, databaseFailure } from './database-failure.ts';

const withCode = (code: string, message = 'words of the database about "197001012000011001"'): Error => Object.assign(new Error(message), { code });

describe('a failure of the database', () => {
  it.each([
    ['55P03', 'BUSY'],
    ['40001', 'BUSY'],
    ['40P01', 'BUSY'],
    ['57014', 'TIMEOUT'],
    ['57P01', 'UNAVAILABLE'],
    ['53300', 'UNAVAILABLE'],
    ['53100', 'UNAVAILABLE'],
    ['ECONNREFUSED', 'UNAVAILABLE'],
  ])('%s is told as %s, and in none of its own words', (code, told) => {
    const failure = databaseFailure(withCode(code));
    expect(failure?.code).toBe(told);
    expect(failure?.message).not.toContain('1970');
  });

  it.each(['timeout exceeded when trying to connect', 'Connection terminated unexpectedly', 'Query read timeout'])(
    'is known by what pg says: %s',
    (message) => {
      expect(databaseFailure(new Error(message))).not.toBeNull();
    },
  );

  it('is found behind what wraps it', () => {
    expect(databaseFailure(new Error('wrapped', { cause: withCode('55P03') }))?.code).toBe('BUSY');
    expect(databaseFailure(new AggregateError([withCode('ECONNREFUSED')]))?.code).toBe('UNAVAILABLE');
  });

  it('claims that nothing was changed only where that is known', () => {
    for (const code of ['57P01', 'ECONNRESET']) expect(databaseFailure(withCode(code))?.message).not.toMatch(/nothing/i);
    expect(databaseFailure(new CommitInDoubt(withCode('57P01')))?.message).toMatch(/not known whether/);
  });

  it('is nothing else: a wrong value or a fault of ours stays one', () => {
    for (const error of [withCode('23505'), withCode('22P02'), new TypeError('x is not a function'), null]) expect(databaseFailure(error)).toBeNull();
  });
});
