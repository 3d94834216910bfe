import { BUDGET, BUDGET_PER_SECOND } from '../../config.ts';
import type { Feature } from '../../feature.ts';
import { MAX_PAGE } from '../../graphql/page-sizes.ts';
import { LIMITS } from '../../graphql/cost.ts';
import { MAX_OPERATION_BYTES } from '../../graphql/door.ts';
import { MAX_BYTES, MAX_MESSAGES, MAX_OWN_STREAMS_OF_ACCOUNT, MAX_STREAMS_OF_SOCKET, WINDOW_MS } from '../../live/socket-limits.ts';
import { registerContractRoutes } from './contract.route.ts';

/** What programs meet (where a server sets nothing else), as numbers with a name, for pages that explain them: from where they hold, so that no page says another. */
const LIMITS_OF_PROGRAMS = {
  cost: LIMITS.nodes,
  depth: LIMITS.depth,
  budget: BUDGET,
  budgetPerSecond: BUDGET_PER_SECOND,
  rootFields: LIMITS.rootFields,
  fields: LIMITS.fields,
  page: MAX_PAGE,
  operationBytes: MAX_OPERATION_BYTES,
  streamsOfSocket: MAX_STREAMS_OF_SOCKET,
  feedsOfAccount: MAX_OWN_STREAMS_OF_ACCOUNT,
  socketMessages: MAX_MESSAGES,
  socketBytes: MAX_BYTES,
  socketSeconds: WINDOW_MS / 1_000,
};

/** What programmers need beside the graph: its contract as files, and the limits they meet. */
export const developer: Feature = {
  name: 'developer',
  routes: [registerContractRoutes],
  emits: () => ({ 'limits.json': `${JSON.stringify(LIMITS_OF_PROGRAMS, null, 2)}\n` }),
};
