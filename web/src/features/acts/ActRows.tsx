import { ActRowsPanelDocument } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { useActRowsTable } from './act-rows-table.tsx';

/** Everything that an act wrote, in the order in which it did. */
export function ActRows({ actId }: { actId: string }) {
  const { say } = useText();
  const paging = usePaging({ resetScroll: false });
  const [result, retry] = usePageQuery({ query: ActRowsPanelDocument, variables: { id: actId, first: 50, after: paging.after ?? null }, keepPrevious: true });
  return (
    <ListPanel
      title={say('acts.written')}
      lead={say('acts.writtenLead')}
      caption={say('acts.written')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Act' ? node.writtenRows : null)}
      table={useActRowsTable()}
      paging={paging}
    />
  );
}
