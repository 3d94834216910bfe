import { TransfersPageDocument } from '@selaras/schema/web';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { NotYours } from '../../app/NotYours.tsx';
import { useChanges } from '../../app/graphql/use-changes.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { AcceptDrawer, DeclineDrawer, WithdrawDrawer } from './transfer-drawers.tsx';
import { TRANSFER_STATES, WAYS } from './transfer-words.ts';
import { useTransfersTable, type Step } from './TransfersTable.tsx';

/** Whom other governments offer, and whom this one offers them. */
export function TransfersPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesTransfersIn) ? <Transfers /> : <NotYours title={say('transfers.title')} />;
}

function Transfers() {
  const { say } = useText();
  const instansi = useInstansi();
  const { way = 'in', state, q } = useSearch({ from: '/signed-in/$instansi/transfers' });
  const navigate = useNavigate({ from: '/$instansi/transfers' });
  const paging = usePaging({ resetScroll: true });
  const [step, setStep] = useState<Step | null>(null);
  const place = { eq: instansi.id };
  const narrowed = {
    ...(state ? { transferState: { eq: state } } : {}),
    ...(q ? { search: q } : {}),
  };
  const filter = { ...(way === 'in' ? { toInstansiId: place } : { fromInstansiId: place }), ...narrowed };
  const [result, retry] = usePageQuery({ query: TransfersPageDocument, variables: { filter, first: 25, after: paging.after ?? null }, keepPrevious: true });
  useChanges('TRANSFERS', 'TRANSFER', retry);
  const { table, sheet } = useListSheet(way === 'in' ? 'government.transfersIn' : 'government.transfersOut', useTransfersTable(way, setStep), {
    instansiId: instansi.id,
    filter: narrowed,
  });
  const said = {
    onClose: () => setStep(null),
    onDone: () => {
      setStep(null);
      retry();
    },
  };
  return (
    <Page title={say('transfers.title')} eyebrow={instansi.name} lead={say('transfers.lead')}>
      <TabLinks
        label={say('transfers.title')}
        value={way}
        items={WAYS.map((value) => ({ value, label: say(`transfers.ways.${value}`) }))}
        onChange={(chosen) => void navigate({ search: present({ way: chosen === 'in' ? undefined : chosen, state, q }), replace: true })}
      />
      <ListPanel
        caption={say(`transfers.ways.${way}`)}
        result={result}
        retry={retry}
        list={(data) => data.transfers}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <SearchField
              label={say('transfers.search')}
              value={q ?? ''}
              onChange={(words) => void navigate({ search: (before) => present({ ...before, q: words || undefined, after: undefined }), replace: true })}
            />
            <ChoiceField
              label={say('transfers.state')}
              value={state ?? ''}
              choices={[
                { value: '', label: say('transfers.all') },
                ...TRANSFER_STATES.map((value) => ({ value, label: say(`labels.TransferState.${value}`) })),
              ]}
              onChange={(chosen) => {
                const found = TRANSFER_STATES.find((one) => one === chosen);
                void navigate({ search: (before) => present({ ...before, state: found, after: undefined }), replace: true });
              }}
            />
          </>
        }
        whenEmpty={<Message icon={<IconArrowsExchange size={24} />} title={say('transfers.none')} hint={say(`transfers.noneHint.${way}`)} />}
      />
      {step?.what === 'accept' ? <AcceptDrawer {...said} transfer={step.transfer} /> : null}
      {step?.what === 'decline' ? <DeclineDrawer {...said} transfer={step.transfer} /> : null}
      {step?.what === 'withdraw' ? <WithdrawDrawer {...said} transfer={step.transfer} /> : null}
    </Page>
  );
}
