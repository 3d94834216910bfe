import { ActsPageDocument, type ActKind } from '@selaras/schema/web';
import { IconHistory } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { oneOf } from '../../app/search.ts';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { ACT_KINDS } from './act-kinds.ts';
import { useActsTable } from './ActsTable.tsx';

export function ActsPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesActs) ? <Acts /> : <NotYours title={say('acts.title')} />;
}

function Acts() {
  const { say } = useText();
  const instansi = useInstansi();
  const kind = oneOf(useSearch({ from: '/signed-in/$instansi/acts' }), 'kind', ACT_KINDS);
  const navigate = useNavigate({ from: '/$instansi/acts' });
  const paging = usePaging({ resetScroll: true });
  const filter = kind ? { actKind: { eq: kind } } : null;
  const { table, sheet } = useListSheet('government.acts', useActsTable(), { instansiId: instansi.id, filter });
  const [result, retry] = usePageQuery({
    query: ActsPageDocument,
    variables: { instansiId: instansi.id, filter, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  const choose = (chosen: string): void => {
    const found = ACT_KINDS.find((one: ActKind) => one === chosen);
    void navigate({ search: found ? { kind: found } : {}, replace: true });
  };
  return (
    <Page title={say('acts.title')} eyebrow={instansi.name} lead={say('acts.lead')}>
      <ShownPart sight={instansi.viewerSeesActs} />
      <ListPanel
        caption={say('acts.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.acts : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <ChoiceField
            label={say('acts.what')}
            value={kind ?? ''}
            choices={[{ value: '', label: say('acts.all') }, ...ACT_KINDS.map((value) => ({ value, label: say(`labels.ActKind.${value}`) }))]}
            onChange={choose}
          />
        }
        whenEmpty={<Message icon={<IconHistory size={24} />} title={say('acts.none')} hint={say('acts.noneHint')} />}
      />
    </Page>
  );
}
