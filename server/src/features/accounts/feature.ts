import type { Feature } from '../../feature.ts';
import { accountsBuilders } from './accounts.builder.ts';
import { createAccountCommand } from './account.command.ts';
import { AccountsResolver, GrantResolver } from './accounts.resolver.ts';
import { createTokenCommand } from './token.command.ts';

/** Who signs in, with which grants. */
export const accounts: Feature = {
  name: 'accounts',
  resolvers: [AccountsResolver, GrantResolver],
  commands: [createAccountCommand, createTokenCommand],
  builders: accountsBuilders,
};
