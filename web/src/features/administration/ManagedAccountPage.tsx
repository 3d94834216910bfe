import {
  ManagedAccount_AccountFragmentDoc,
  ManagedAccountPageDocument,
  type ManagedAccount_AccountFragment,
  type ManagedAccountPageQuery,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useParams } from '@tanstack/react-router';
import { IconHistory } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { usePaging } from '../../app/paging.ts';
import { useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { Page, PanelGrid } from '../../ui/Page.tsx';
import { QueryState, type QueryResult } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { AccountFacts } from './AccountFacts.tsx';
import { AccountSteps, ShownLink } from './AccountSteps.tsx';
import { AccountTokens } from './AccountTokens.tsx';
import { AccountsLink } from './links.tsx';
import { useRecordsTable } from './RecordsTable.tsx';
import { RolesPanel } from './RolesPanel.tsx';
import { useAccountSteps } from './use-account-steps.ts';

const RECORDS = 20;

/** One account: what it may do, what can be done to it, and what was done. */
export function ManagedAccountPage() {
  const { say } = useText();
  const { accountId } = useParams({ from: '/signed-in/$instansi/accounts/$accountId' });
  const instansi = useInstansi();
  const paging = usePaging({ resetScroll: false });
  const [result, readAgain] = usePageQuery({
    query: ManagedAccountPageDocument,
    variables: { id: accountId, first: RECORDS, after: paging.after ?? null },
    keepPrevious: true,
  });
  const found = result.data?.node?.__typename === 'Account' ? result.data.node : null;
  const account = found ? readFragment(ManagedAccount_AccountFragmentDoc, found) : null;
  return (
    <Page
      title={pageTitle(account?.displayName, result, say)}
      eyebrow={
        <Trail>
          <AccountsLink>{instansi.name}</AccountsLink>
          {say('accounts.account')}
        </Trail>
      }
    >
      <QueryState result={result} retry={readAgain} empty={() => account === null} whenEmpty={<NotFound />}>
        {() => (account && found ? <ManagedAccount account={account} records={found.records} result={result} readAgain={readAgain} /> : null)}
      </QueryState>
    </Page>
  );
}

interface ManagedAccountProps {
  account: ManagedAccount_AccountFragment;
  records: Extract<ManagedAccountPageQuery['node'], { __typename: 'Account' }>['records'];
  result: QueryResult<ManagedAccountPageQuery>;
  readAgain: () => void;
}

function ManagedAccount({ account, records, result, readAgain }: ManagedAccountProps) {
  const { say } = useText();
  const instansi = useInstansi();
  const paging = usePaging({ resetScroll: false });
  const { table, sheet } = useListSheet('account.records', useRecordsTable(), { instansiId: instansi.id, accountId: account.id });
  // While it is read again its version is not known: what is pressed then would be refused.
  const steps = useAccountSteps(account, result.fetching, readAgain);
  return (
    <>
      {account.reachesFurther ? <Notice tone="info">{say('accounts.furtherRoles')}</Notice> : null}
      {account.isDemo ? <Notice tone="info">{say('refusals.AccountIsShared')}</Notice> : null}
      {steps.said ? <Notice tone={steps.said.tone}>{steps.said.words}</Notice> : null}
      {steps.link ? <ShownLink link={steps.link} onHide={steps.hideLink} /> : null}
      <PanelGrid wide>
        <RolesPanel account={account} instansi={instansi} steps={steps} />
        <AccountFacts account={account} />
        <ListPanel
          title={say('accounts.records')}
          caption={say('accounts.records')}
          result={result}
          retry={readAgain}
          list={() => records}
          table={table}
          sheet={sheet}
          paging={paging}
          whenEmpty={<Message icon={<IconHistory size={24} />} title={say('accounts.noRecords')} />}
        />
        <AccountSteps account={account} steps={steps} />
        <AccountTokens tokens={account.tokens} steps={steps} />
      </PanelGrid>
    </>
  );
}
