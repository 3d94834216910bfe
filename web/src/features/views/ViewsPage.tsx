import { Button } from '@mantine/core';
import { ViewsPageDocument } from '@selaras/schema/web';
import { IconBookmark } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { usePageName } from './use-page-name.ts';
import { WHOSE } from './whose.ts';
import { useViewsTable, type ViewRow } from './ViewsTable.tsx';

const EditViewDrawer = lazyPart(async () => (await import('./EditViewDrawer.tsx')).EditViewDrawer);

/** What the account kept, then what others share with it. */
export function ViewsPage() {
  const { say } = useText();
  const instansi = useInstansi();
  const { whose } = useSearch({ from: '/signed-in/$instansi/views' });
  const navigate = useNavigate({ from: '/$instansi/views' });
  const paging = usePaging({ resetScroll: true });
  const [open, setOpen] = useState<ViewRow | null>(null);
  const asked = { instansiId: instansi.id, filter: whose ? { isMine: whose === 'mine' } : null };
  const [result, retry] = usePageQuery({
    query: ViewsPageDocument,
    variables: { ...asked, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  const { table, sheet } = useListSheet('government.views', useViewsTable(usePageName(), setOpen), asked);
  const choose = (chosen: string): void => {
    const next = WHOSE.find((one) => one === chosen);
    void navigate({ search: (before) => present({ ...before, whose: next, after: undefined }), replace: true });
  };
  return (
    <Page title={say('views.title')} eyebrow={instansi.name} lead={say('views.lead')}>
      <ListPanel
        caption={say('views.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.savedViews : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <ChoiceField
            label={say('views.whose')}
            value={whose ?? ''}
            choices={[
              { value: '', label: say('views.ofAll') },
              { value: 'mine', label: say('views.mine') },
              { value: 'shared', label: say('views.shared') },
            ]}
            onChange={choose}
          />
        }
        whenEmpty={
          <Message icon={<IconBookmark size={24} />} title={say('views.none')} hint={say('views.noneHint')}>
            {whose ? (
              <Button variant="default" onClick={() => choose('')}>
                {say('views.showAll')}
              </Button>
            ) : null}
          </Message>
        }
      />
      {open ? (
        <Suspense>
          <EditViewDrawer
            key={open.id}
            view={open}
            onClose={() => setOpen(null)}
            onDone={() => {
              setOpen(null);
              retry();
            }}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}
