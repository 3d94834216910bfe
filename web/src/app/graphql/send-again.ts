import { retryExchange } from '@urql/exchange-retry';
import type { AnyVariables, CombinedError, Operation } from 'urql';

/** What was not even begun is sent again as it is. A change that broke off may have been kept: only under its key it is not done twice. */
export const isWorthSendingAgain = (
  { graphQLErrors }: Pick<CombinedError, 'graphQLErrors'>,
  { kind, variables }: { readonly kind: Operation['kind']; readonly variables?: AnyVariables },
): boolean => {
  const isRepeatable =
    kind === 'query' || (kind === 'mutation' && (variables?.['input'] as { idempotencyKey?: string } | undefined)?.idempotencyKey !== undefined);
  return graphQLErrors.some(({ extensions: { code } }) => code === 'BUSY' || (code === 'UNAVAILABLE' && isRepeatable));
};

export const sendAgain = retryExchange({
  initialDelayMs: 1_000,
  maxDelayMs: 8_000,
  maxNumberAttempts: 4,
  randomDelay: true,
  retryIf: isWorthSendingAgain,
});
