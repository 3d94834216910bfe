import type { Feature } from '../../feature.ts';
import { accountsBuilders } from './accounts.builder.ts';
import { createAccountCommand } from './account.command.ts';
import { accountsNeighbours } from './accounts.neighbours.ts';
import { accountsTables } from './accounts.tables.ts';
import { AccountsInstansiResolver, AccountsResolver } from './accounts.resolver.ts';
import { endDemoSessions } from './demo-accounts.service.ts';
import { TokensResolver } from './tokens.resolver.ts';
import { createTokenCommand } from './token.command.ts';

/** Who signs in, with which grants. */
export const accounts: Feature = {
  name: 'accounts',
  tables: accountsTables,
  resolvers: [AccountsResolver, AccountsInstansiResolver, TokensResolver],
  around: accountsNeighbours,
  start: endDemoSessions,
  commands: [createAccountCommand, createTokenCommand],
  builders: accountsBuilders,
};
