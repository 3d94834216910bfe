import { PositionSubordinates_PositionFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Panel } from '../../ui/Page.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { usePositionsTable } from './PositionsTable.tsx';

export function PositionSubordinates({ position }: { position: FragmentType<typeof PositionSubordinates_PositionFragmentDoc> }) {
  const { say, format } = useText();
  const { nodes, totalCount } = readFragment(PositionSubordinates_PositionFragmentDoc, position).subordinatePositions;
  const { read, ...table } = usePositionsTable();
  const title = say('position.subordinates');
  if (totalCount === 0) {
    return (
      <Panel title={title}>
        <Quiet as="p">{say('position.noSubordinates')}</Quiet>
      </Panel>
    );
  }
  return (
    <Panel title={title} lead={say('filters.shown', { shown: format.count(nodes.length), total: format.count(totalCount) })} flush>
      <DataTable caption={title} rows={nodes.map(read)} {...table} />
    </Panel>
  );
}
