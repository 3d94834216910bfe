import { useMemo } from 'react';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import type { Table } from '../../ui/ListPanel.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { PositionLink } from '../position/links.tsx';
import { gapState, type MapNode, type MapTree } from './position-tree.ts';
import styles from './PositionMap.module.css';
import { useMapWords } from './use-map-words.ts';

const WHOLE = { more: null, failed: false } as const;

/** The chart as a table: the same tree, its levels said by a number and by how far a title stands from the edge. */
export function useMapTable(): Table<MapNode, MapNode> {
  const { say, format } = useText();
  const words = useMapWords();
  return useMemo(() => {
    const number = (value: number | null): string => (value === null ? '–' : format.count(value));
    const columns: readonly Column<MapNode>[] = [
      {
        id: 'position',
        head: say('positionMap.position'),
        below: true,
        value: ({ row }) => row.title,
        cell: ({ row, level }) => (
          <span className={styles.indent} data-level={Math.min(level, 9)}>
            <Stacked>
              <PositionLink id={row.id}>{row.title}</PositionLink>
              <Quiet>{[say('positionMap.level', { number: level }), words.about(row)].filter(Boolean).join(' · ')}</Quiet>
            </Stacked>
          </span>
        ),
      },
      { id: 'unit', head: say('positionMap.unit'), room: 'medium', value: ({ row }) => row.unitName },
      {
        id: 'class',
        head: say('positionMap.class'),
        align: 'end',
        room: 'medium',
        value: ({ row }) => row.positionClass,
        cell: ({ row }) => number(row.positionClass),
      },
      {
        id: 'filled',
        head: say('positionMap.b'),
        title: say('positionMap.bLong'),
        align: 'end',
        value: ({ row }) => row.filled,
        cell: ({ row }) => (row.filled === null ? <NotShown brief /> : format.count(row.filled)),
      },
      {
        id: 'need',
        head: say('positionMap.k'),
        title: say('positionMap.kLong'),
        align: 'end',
        value: ({ row }) => row.need,
        cell: ({ row }) => number(row.need),
      },
      {
        id: 'difference',
        head: '+/−',
        title: say('positionMap.difference'),
        align: 'end',
        value: ({ row }) => (row.filled === null || row.need === null ? null : row.filled - row.need),
        cell: ({ row }) => (row.filled === null ? <NotShown brief /> : words.difference(row) || '–'),
      },
      {
        id: 'holder',
        head: say('positionMap.holder'),
        below: true,
        value: ({ row }) => row.holderNames.join(', '),
        cell: ({ row }) =>
          row.filled === null && row.holderNames.length === 0 ? (
            <NotShown />
          ) : gapState(row) === 'vacant' && row.holderNames.length === 0 ? (
            <Quiet>{say('positionMap.nobody')}</Quiet>
          ) : (
            words.holder(row)
          ),
      },
    ];
    return { read: (node: MapNode) => node, rowKey: ({ row }: MapNode) => row.id, columns };
  }, [say, format, words]);
}

export function PositionMapTable({ tree, table: { columns, rowKey }, place }: { tree: MapTree; table: Table<MapNode, MapNode>; place: string }) {
  const { say } = useText();
  return <LongTable caption={say('positionMap.titleOf', { place })} columns={columns} rows={tree.all} rowKey={rowKey} total={tree.all.length} rest={WHOLE} />;
}
