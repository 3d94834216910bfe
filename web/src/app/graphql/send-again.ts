import { retryExchange } from '@urql/exchange-retry';
import type { CombinedError, Operation } from 'urql';

/** What was not even begun is sent again as it is. A change only then: one that broke off may have been kept. */
export const isWorthSendingAgain = ({ graphQLErrors }: Pick<CombinedError, 'graphQLErrors'>, { kind }: Pick<Operation, 'kind'>): boolean =>
  graphQLErrors.some(({ extensions: { code } }) => code === 'BUSY' || (code === 'UNAVAILABLE' && kind === 'query'));

export const sendAgain = retryExchange({
  initialDelayMs: 1_000,
  maxDelayMs: 8_000,
  maxNumberAttempts: 4,
  randomDelay: true,
  retryIf: isWorthSendingAgain,
});
