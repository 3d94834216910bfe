import type { Feature } from '../../feature.ts';
import { registerAccountLinksRoute } from './account-links.route.ts';
import { Account } from './account.entity.ts';
import { ACCOUNT, accountById, RECORD, recordById } from './account.queries.ts';
import { AccountRecord } from './account-record.entity.ts';
import { administrationExamples } from './administration-examples.builder.ts';
import { administrationLists } from './administration.lists.ts';
import { administrationNeighbours } from './administration.neighbours.ts';
import { AdministrationResolver } from './administration.resolver.ts';
import { administrationSheets } from './administration.sheets.ts';

declare module '../../node-types.ts' {
  interface NodeTypes {
    account: 'Account';
    record: 'AccountRecord';
  }
}

/** Who administers a government gives others their accounts, roles and links. */
export const administration: Feature = {
  name: 'administration',
  sheets: administrationSheets,
  entities: [Account, AccountRecord],
  resolvers: [AdministrationResolver],
  around: [...administrationNeighbours, ...administrationLists],
  nodes: [
    { prefix: 'account', type: 'Account', read: accountById, shape: ACCOUNT },
    { prefix: 'record', type: 'AccountRecord', read: recordById, shape: RECORD },
  ],
  topics: { ACCOUNTS: 'Accounts: that one was made, given or taken a role, disabled, or its password set; by whom, and nothing that is secret.' },
  // A disabled account is out at once: ids of this topic are those of accounts.
  rights: { ACCOUNTS: 'ACCOUNTS' },
  routes: [registerAccountLinksRoute],
  examples: administrationExamples,
};
