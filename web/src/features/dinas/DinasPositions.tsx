import { DinasPositionsPageDocument, type PositionKind } from '@selaras/schema/web';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { present } from '../../app/search.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { PositionsTable } from '../position/PositionsTable.tsx';

const KINDS: readonly PositionKind[] = ['JPT', 'ADMINISTRATOR', 'PENGAWAS', 'FUNGSIONAL', 'PELAKSANA'];
const PAGE_SIZE = 50;

/** The positions of a dinas with who holds them, a page at a time. */
export function DinasPositions({ dinasId }: { dinasId: string }) {
  const { say } = useText();
  const { q, state, kind, order, asOf, after, unit } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const navigate = useNavigate({ from: '/$instansi/dinas/$dinasId' });
  const change = (
    next: Partial<Record<'q' | 'kind' | 'after', string | undefined>> & { state?: 'vacant' | 'surplus' | undefined; order?: 'TITLE' | 'GAP' | undefined },
  ): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, after: undefined, ...next }), resetScroll: false });
  };
  const kinds = KINDS.filter((known) => known === kind);
  const [result, retry] = usePageQuery({
    query: DinasPositionsPageDocument,
    variables: {
      id: dinasId,
      asOf: asOf ?? null,
      first: PAGE_SIZE,
      after: after ?? null,
      orderBy: order ?? 'TREE',
      filter: {
        ...(q ? { search: q } : {}),
        ...(kinds.length > 0 ? { kinds } : {}),
        ...(state === 'vacant' ? { vacant: true } : {}),
        ...(state === 'surplus' ? { surplus: true } : {}),
        ...(unit ? { unitId: unit } : {}),
      },
    },
    keepPrevious: true,
  });
  const positions = result.data?.node?.__typename === 'Dinas' ? result.data.node.positions : null;
  return (
    <Panel
      title={say('dinas.positionsTitle')}
      flush
      aside={
        <>
          <SearchField value={q ?? ''} onChange={(words) => change({ q: words || undefined })} label={say('dinas.findPosition')} />
          <ChoiceField
            label={say('position.kind')}
            value={kind ?? ''}
            choices={[{ value: '', label: say('filters.allKinds') }, ...KINDS.map((value) => ({ value, label: say(`labels.PositionKind.${value}`) }))]}
            onChange={(value) => change({ kind: value || undefined })}
          />
          <ChoiceField
            label={say('dinas.vacancy')}
            value={state ?? ''}
            choices={[
              { value: '', label: say('dinas.anyState') },
              { value: 'vacant', label: say('dinas.onlyVacant') },
              { value: 'surplus', label: say('dinas.onlySurplus') },
            ]}
            onChange={(value) => change({ state: value === 'vacant' || value === 'surplus' ? value : undefined })}
          />
          <ChoiceField
            label={say('dinas.order')}
            value={order ?? 'TREE'}
            choices={(['TREE', 'TITLE', 'GAP'] as const).map((value) => ({ value, label: say(`dinas.order${value}`) }))}
            onChange={(value) => change({ order: value === 'TITLE' || value === 'GAP' ? value : undefined })}
          />
        </>
      }
    >
      <QueryState result={result} retry={retry} empty={() => (positions?.totalCount ?? 0) === 0}>
        {() =>
          positions ? (
            <PositionsTable
              caption={say('dinas.positionsTitle')}
              positions={positions.nodes}
              footer={
                <Pager
                  shown={positions.nodes.length}
                  total={positions.totalCount}
                  hasNext={positions.pageInfo.hasNextPage}
                  atStart={after === undefined}
                  onNext={() => change({ after: positions.pageInfo.endCursor ?? undefined })}
                  onFirst={() => change({ after: undefined })}
                />
              }
            />
          ) : null
        }
      </QueryState>
    </Panel>
  );
}
