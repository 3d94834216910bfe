import { PositionSubordinates_PositionFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useText } from '../../text/text.ts';
import { Panel } from '../../ui/Page.tsx';
import styles from './Position.module.css';
import { PositionsTable } from './PositionsTable.tsx';

export function PositionSubordinates({ position }: { position: FragmentType<typeof PositionSubordinates_PositionFragmentDoc> }) {
  const { say, format } = useText();
  const { nodes, totalCount } = readFragment(PositionSubordinates_PositionFragmentDoc, position).subordinatePositions;
  if (totalCount === 0) {
    return (
      <Panel title={say('position.subordinates')}>
        <p className={styles.quiet}>{say('position.noSubordinates')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={say('position.subordinates')} lead={say('filters.shown', { shown: format.count(nodes.length), total: format.count(totalCount) })} flush>
      <PositionsTable caption={say('position.subordinates')} positions={nodes} />
    </Panel>
  );
}
