import { PositionMap_PositionFragmentDoc, PositionMapPageDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { IconEqual } from '@tabler/icons-react';
import { useMemo } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import type { Column } from '../../ui/DataTable.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Quiet, Stacked } from '../../ui/Stacked.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { PositionLink } from '../position/links.tsx';
import { mapChanges, type MapChange } from './map-changes.ts';
import type { MapRow } from './position-tree.ts';
import { useMapWords } from './use-map-words.ts';

export interface MapChangesProps {
  readonly asked: { readonly instansiId: string; readonly dinasId: string | null; readonly periodId: string | null; readonly first: number };
  /** The day of the map and its positions. */
  readonly day: string;
  readonly rows: readonly MapRow[];
  /** The day that it is laid beside. */
  readonly beside: string;
}

const WHOLE = { more: null, failed: false } as const;
const TONES = { ADDED: 'good', GONE: 'gap', CHANGED: 'neutral' } as const;

/** The map of two days side by side, as far as they differ: the earlier day stands before the later one, whichever was asked for first. */
export function MapChanges({ asked, day, rows, beside }: MapChangesProps) {
  const { say, format } = useText();
  const [result, retry] = usePageQuery({ query: PositionMapPageDocument, variables: { ...asked, asOf: beside } });
  const found = result.data?.node?.__typename === 'Instansi' ? result.data.node.positionMap : null;
  const others = useMemo(() => found?.nodes.map((one): MapRow => readFragment(PositionMap_PositionFragmentDoc, one)) ?? [], [found]);
  // Of a part of the positions nobody can say which are new and which are gone.
  const isShort = found !== null && found.totalCount > found.nodes.length;
  const [from, to] = beside < day ? [beside, day] : [day, beside];
  const changes = useMemo(() => (beside < day ? mapChanges(others, rows) : mapChanges(rows, others)), [others, rows, beside, day]);
  const days = { from: format.day(from), to: format.day(to) };
  const columns = useColumns(days);
  return (
    <Panel title={say('positionMap.changes.title', days)} lead={say('positionMap.changes.lead')}>
      <QueryState
        result={result}
        retry={retry}
        empty={() => changes.length === 0}
        whenEmpty={<Message icon={<IconEqual size={24} />} title={say('positionMap.changes.none')} hint={say('positionMap.changes.noneHint', days)} />}
      >
        {() =>
          isShort ? (
            <Notice tone="warning">{say('positionMap.changes.tooMany')}</Notice>
          ) : (
            <LongTable
              caption={say('positionMap.changes.title', days)}
              columns={columns}
              rows={changes}
              rowKey={({ id }) => id}
              total={changes.length}
              rest={WHOLE}
            />
          )
        }
      </QueryState>
    </Panel>
  );
}

function useColumns({ from, to }: { readonly from: string; readonly to: string }): readonly Column<MapChange>[] {
  const { say, format } = useText();
  const words = useMapWords();
  return useMemo(() => {
    const sides = [
      { id: 'before', day: from, of: ({ before }: MapChange) => before },
      { id: 'after', day: to, of: ({ after }: MapChange) => after },
    ] as const;
    const shown = ({ before, after }: MapChange): MapRow => (after ?? before)!;
    /** What it was called or where it stood, where that was another. */
    const was = ({ before, after }: MapChange): string | null =>
      before && after && (before.title !== after.title || before.unitId !== after.unitId)
        ? say('positionMap.changes.was', { place: before.title === after.title ? before.unitName : `${before.title}, ${before.unitName}` })
        : null;
    const numbers = (head: string, title: string, of: (row: MapRow) => number | null): Column<MapChange>[] =>
      sides.map((side) => ({
        id: `${head} ${side.id}`,
        head: say('positionMap.changes.onDay', { what: head, day: side.day }),
        title,
        align: 'end',
        cell: (change) => {
          const row = side.of(change);
          if (row === null) return '';
          const value = of(row);
          return value === null ? '–' : format.count(value);
        },
      }));
    return [
      {
        id: 'position',
        head: say('positionMap.position'),
        below: true,
        cell: (change) => (
          <Stacked>
            <PositionLink id={change.id}>{shown(change).title}</PositionLink>
            <Quiet>{[shown(change).unitName, was(change)].filter(Boolean).join(' · ')}</Quiet>
          </Stacked>
        ),
      },
      {
        id: 'is',
        head: say('positionMap.changes.what'),
        cell: ({ is }) => <Tag tone={TONES[is]}>{say(`positionMap.changes.kinds.${is}`)}</Tag>,
      },
      ...numbers(say('positionMap.k'), say('positionMap.kLong'), ({ need }) => need),
      ...numbers(say('positionMap.b'), say('positionMap.bLong'), ({ filled }) => filled),
      ...sides.map((side): Column<MapChange> => ({
        id: `holder ${side.id}`,
        head: say('positionMap.changes.onDay', { what: say('positionMap.holder'), day: side.day }),
        room: 'roomy',
        below: true,
        cell: (change) => {
          const row = side.of(change);
          if (row === null) return '';
          return row.filled === null && row.holderNames.length === 0 ? <NotShown brief /> : words.holder(row);
        },
      })),
    ];
  }, [say, format, words, from, to]);
}
