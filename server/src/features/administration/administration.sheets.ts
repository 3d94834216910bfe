import { IN_GOVERNMENT, type Sheet } from '../../graph/sheet.ts';
import type { InLanguages } from '../../rules/languages.ts';

const listed = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values : []);

/** Whether an account can be used, and what it waits for. */
function stateOf([disabledAt, hasPassword, link]: readonly unknown[]): InLanguages {
  if (disabledAt !== null) return { id: 'Dinonaktifkan', en: 'Disabled' };
  if (hasPassword === true) return { id: 'Aktif', en: 'In use' };
  return link === null ? { id: 'Belum ada kata sandi', en: 'No password yet' } : { id: 'Menunggu kata sandi', en: 'Waiting for a password' };
}

/** Accounts of a government, for its administrators. */
export const administrationSheets: readonly Sheet[] = [
  {
    ...IN_GOVERNMENT,
    name: 'government.accounts',
    title: { id: 'Akun', en: 'Accounts' },
    variables: '$instansiId: ID!, $filter: AccountFilter! = {}, $orderBy: AccountOrder',
    list: 'accounts(filter: { concerns: $instansiId, and: [$filter] }, orderBy: $orderBy, first: $first, after: $after)',
    atRoot: true,
    filters: {
      'filter.search': { says: { id: 'Dicari', en: 'Searched for' } },
      'filter.role': { says: { id: 'Peran', en: 'Role' }, words: 'Role' },
    },
    columns: [
      { id: 'name', head: { id: 'Nama', en: 'Name' }, kind: 'TEXT', path: 'displayName', width: 36 },
      { id: 'username', of: 'name', head: { id: 'Nama pengguna', en: 'Name to sign in with' }, kind: 'TEXT', path: 'username', width: 28 },
      {
        id: 'roles',
        head: { id: 'Peran', en: 'Roles' },
        kind: 'TEXT',
        path: 'grants/role',
        from: {
          paths: ['grants/role', 'grants/unit/name', 'grants/instansi/id'],
          // Those of other governments are not this one's to tell.
          cell: ([roles, units, places], say, { instansiId }) =>
            listed(roles).flatMap((role, index) => {
              const unit = listed(units)[index];
              return listed(places)[index] === instansiId ? [`${say('Role', String(role))}${typeof unit === 'string' ? ` · ${unit}` : ''}`] : [];
            }),
        },
        width: 44,
      },
      {
        id: 'state',
        head: { id: 'Status', en: 'State' },
        kind: 'TEXT',
        path: 'disabledAt',
        from: { paths: ['disabledAt', 'hasPassword', 'passwordLinkExpiresAt'], cell: stateOf },
        width: 24,
      },
      { id: 'seen', head: { id: 'Terakhir dipakai', en: 'Last used' }, kind: 'INSTANT', path: 'lastSeenAt' },
    ],
  },
  {
    ...IN_GOVERNMENT,
    name: 'account.records',
    title: { id: 'Catatan akun', en: 'Records of an account' },
    variables: '$instansiId: ID!, $accountId: ID!',
    list: 'account: node(id: $accountId)/...Account/records(first: $first, after: $after)',
    atRoot: true,
    filters: { accountId: { says: { id: 'Akun', en: 'Account' }, named: '...Account/displayName' } },
    columns: [
      { id: 'what', head: { id: 'Apa', en: 'What' }, kind: { words: 'AccountRecordKind' }, path: 'recordKind', width: 32 },
      { id: 'role', of: 'what', head: { id: 'Peran', en: 'Role' }, kind: { words: 'Role' }, path: 'role', width: 24 },
      { id: 'unit', of: 'what', head: { id: 'Unit', en: 'Unit' }, kind: 'TEXT', path: 'roleUnit/name', width: 40 },
      { id: 'reason', of: 'what', head: { id: 'Alasan', en: 'Reason' }, kind: 'TEXT', path: 'reason', width: 40 },
      { id: 'who', head: { id: 'Oleh', en: 'By' }, kind: 'TEXT', path: 'by/displayName', width: 36 },
      { id: 'when', head: { id: 'Kapan', en: 'When' }, kind: 'INSTANT', path: 'recordedAt' },
    ],
  },
];
