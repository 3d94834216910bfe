import { PositionSubordinatesDocument } from '@selaras/schema/web';
import { IconSitemap } from '@tabler/icons-react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { useText } from '../../text/text.ts';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { usePositionsTable } from './PositionsTable.tsx';

/** The positions right below one, a page at a time. */
export function PositionSubordinates({ positionId, asOf }: { positionId: string; asOf: string | null }) {
  const { say } = useText();
  const paging = usePaging({ resetScroll: false });
  const [result, retry] = usePageQuery({
    query: PositionSubordinatesDocument,
    variables: { id: positionId, asOf, first: 50, after: paging.after ?? null },
    keepPrevious: true,
  });
  return (
    <ListPanel
      title={say('position.subordinates')}
      caption={say('position.subordinates')}
      result={result}
      retry={retry}
      list={({ node }) => (node?.__typename === 'Position' ? node.subordinatePositions : null)}
      table={usePositionsTable()}
      paging={paging}
      whenEmpty={<Message icon={<IconSitemap size={24} />} title={say('position.noSubordinates')} />}
    />
  );
}
