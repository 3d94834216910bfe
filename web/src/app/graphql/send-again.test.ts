import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { isWorthSendingAgain } from './send-again.ts';

const failed = (code: string): CombinedError => new CombinedError({ graphQLErrors: [new GraphQLError('no', { extensions: { code } })] });

it.each([
  ['BUSY', 'query', {}, true],
  ['BUSY', 'mutation', { input: {} }, true],
  ['UNAVAILABLE', 'query', {}, true],
  // The connection may have been lost after the database had kept it.
  ['UNAVAILABLE', 'mutation', { input: {} }, false],
  ['UNAVAILABLE', 'mutation', { input: { idempotencyKey: 'k' } }, true],
  ['TIMEOUT', 'query', {}, false],
  ['BAD_INPUT', 'query', {}, false],
] as const)('an answer %s to a %s with %j is sent again by itself: %s', (code, kind, variables, isWorth) => {
  expect(isWorthSendingAgain(failed(code), { kind, variables })).toBe(isWorth);
});

it('leaves a lost network to the person, who sees it', () => {
  expect(isWorthSendingAgain(new CombinedError({ networkError: new Error('offline') }), { kind: 'query' })).toBe(false);
});
