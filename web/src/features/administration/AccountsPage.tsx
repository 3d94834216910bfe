import { AccountsPageDocument, type Role } from '@selaras/schema/web';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconLock, IconUsersGroup } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel, PanelGrid } from '../../ui/Page.tsx';
import { useAccountsTable } from './AccountsTable.tsx';
import { BulkAccounts } from './BulkAccounts.tsx';
import { NewAccountForm } from './NewAccountForm.tsx';
import { ROLES } from './roles.ts';

/** Accounts of a government, for its administrators. */
export function AccountsPage() {
  const { say } = useText();
  const instansi = useInstansi();
  return (
    <Page title={say('accounts.title')} eyebrow={instansi.name} lead={say('accounts.lead')}>
      {instansi.viewerCanAdminister ? (
        <Managed instansiId={instansi.id} />
      ) : (
        <Panel>
          <Message icon={<IconLock size={24} />} title={say('administration.notAllowed')} hint={say('administration.notAllowedHint')} />
        </Panel>
      )}
    </Page>
  );
}

function Managed({ instansiId }: { instansiId: string }) {
  const { say } = useText();
  const paging = usePaging({ resetScroll: true });
  const { q, role } = useSearch({ from: '/signed-in/$instansi/accounts' });
  const navigate = useNavigate({ from: '/$instansi/accounts' });
  const narrow = (words: { q?: string | undefined; role?: Role | undefined }): void =>
    void navigate({ to: '.', search: (before) => present({ ...before, ...words, after: undefined }), replace: true, resetScroll: false });
  const filter = { ...(q ? { search: q } : {}), ...(role ? { role: { eq: role } } : {}) };
  const { table, sheet } = useListSheet('government.accounts', useAccountsTable(instansiId), { instansiId, filter });
  const [result, retry] = usePageQuery({
    query: AccountsPageDocument,
    variables: {
      filter: { concerns: instansiId, ...filter },
      orderBy: null,
      first: 50,
      after: paging.after ?? null,
    },
    keepPrevious: true,
  });
  return (
    <>
      <ListPanel
        caption={say('accounts.title')}
        result={result}
        retry={retry}
        list={({ accounts }) => accounts}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <SearchField label={say('accounts.search')} value={q ?? ''} onChange={(words) => narrow({ q: words || undefined })} />
            <ChoiceField
              label={say('accounts.role')}
              value={role ?? ''}
              choices={[{ value: '', label: say('accounts.anyRole') }, ...ROLES.map((value) => ({ value, label: say(`labels.Role.${value}`) }))]}
              onChange={(value) => narrow({ role: ROLES.find((known) => known === value) })}
            />
          </>
        }
        whenEmpty={<Message icon={<IconUsersGroup size={24} />} title={say('accounts.none')} hint={say('accounts.noneHint')} />}
      />
      <PanelGrid>
        <BulkAccounts instansiId={instansiId} onMade={retry} />
        <NewAccountForm instansiId={instansiId} />
      </PanelGrid>
    </>
  );
}
