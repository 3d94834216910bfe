import { sql } from 'kysely';
import type { Role as RoleOfGrant } from '../../access/viewer.ts';
import { containing } from '../../graph/filter-conditions.ts';
import { inputType } from '../../graph/filter-types.ts';
import { listing } from '../../graph/listing.ts';
import { lists, rootLists } from '../../graph/lists.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { Role } from '../accounts/index.ts';
import { Instansi } from '../organization/index.ts';
import { ACCOUNT, RECORD } from './account.queries.ts';
import { AccountConnection, AccountRecordConnection } from './administration.types.ts';

const HeldRoleFilter = inputType('HeldRoleFilter', 'Which role is held, in a government that the viewer administers.', {
  eq: { type: () => Role, description: 'This one, wherever in those governments.' },
});

export const ACCOUNTS = listing({
  shape: ACCOUNT,
  connection: AccountConnection,
  conditions: {
    search: {
      type: () => Text(SEARCH_LENGTH),
      description: 'Part of the name, or of the name to sign in with; at most 200 characters.',
      sql: ({ alias }, words: string) =>
        sql`(${sql.raw(alias)}.display_name ilike ${containing(words)} or ${sql.raw(alias)}.username ilike ${containing(words)})`,
    },
    role: {
      type: () => HeldRoleFilter,
      description: 'Those that hold a role.',
      sql: ({ alias }, { eq }: { readonly eq?: RoleOfGrant }) =>
        eq === undefined ? sql`true` : sql`exists (select 1 from access_grant g where g.account_id = ${sql.raw(alias)}.id and g.role = ${eq})`,
    },
    concerns: {
      type: () => NodeId(Instansi),
      description: 'Of this government, or with a role in it.',
      sql: ({ alias }, instansiId: string) =>
        sql`(${sql.raw(alias)}.instansi_id = ${instansiId}::uuid
          or exists (select 1 from access_grant g where g.account_id = ${sql.raw(alias)}.id and g.instansi_id = ${instansiId}::uuid))`,
    },
  },
});

export const RECORDS = listing({ shape: RECORD, connection: AccountRecordConnection });

export const administrationLists = [
  rootLists({
    accounts: {
      of: ACCOUNTS,
      usual: { field: 'DISPLAY_NAME', direction: 'ASC' },
      description: 'Accounts of the governments that the viewer administers, and those with a role there, by name; none for everybody else.',
    },
  }),
  lists(ACCOUNT, {
    records: {
      of: RECORDS,
      key: 'accountId',
      usual: { field: 'RECORDED_AT', direction: 'DESC' },
      description: 'What was done to it, the last first; of roles only those in governments that the viewer administers.',
    },
  }),
];
