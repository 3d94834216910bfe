import { MapDinasDocument, MapUnitDocument, PictureBoardDocument, PictureMap_FigureSetFragmentDoc } from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { useInstansi } from '../../app/session.ts';
import { useScopeName } from '../../app/use-scope-name.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { numberOf } from '../figures/index.ts';
import { MEASURES } from './choices.ts';
import type { Part } from './map-words.ts';
import { NoDinas } from './NoDinas.tsx';
import styles from './Pictures.module.css';
import { UnitMapChart } from './UnitMapChart.tsx';
import { usePicturesSearch } from './use-pictures-search.ts';

type Figures = FragmentType<typeof PictureMap_FigureSetFragmentDoc> | null;

/** A part of the map from its figures; without any it is one whose numbers are not this reader's. */
function partOf(kind: 'dinas' | 'unit', id: string, name: string, masked: Figures): Part {
  const figures = readFragment(PictureMap_FigureSetFragmentDoc, masked);
  if (!figures) return { kind, id, name, need: null, gap: null, gapShare: null, progressShare: null };
  return {
    kind,
    id,
    name,
    need: numberOf('NEED', figures),
    gap: numberOf('GAP', figures),
    gapShare: numberOf('GAP_SHARE', figures),
    progressShare: numberOf('PROGRESS_SHARE', figures),
  };
}

/** All units of a government by what they need, one level at a time: from its dinas down to single positions. */
export function UnitMap() {
  const { dinas, unit } = usePicturesSearch();
  if (unit !== undefined) return <OfUnit unitId={unit} />;
  return dinas === undefined ? <OfInstansi /> : <OfDinas dinasId={dinas} />;
}

function OfInstansi() {
  const instansi = useInstansi();
  const scope = useScopeName();
  const { asOf } = useSearch({ from: '/signed-in' });
  const periodId = usePeriod()?.id ?? null;
  const { change } = usePicturesSearch();
  const [result, retry] = usePageQuery({ query: PictureBoardDocument, variables: { instansiId: instansi.id, periodId, asOf: asOf ?? null } });
  return (
    <QueryState result={result} retry={retry} empty={({ board }) => board === null || board.rows.nodes.length === 0} whenEmpty={<NoDinas />}>
      {({ board }) =>
        board ? (
          <MapPanel>
            <UnitMapChart
              of={scope}
              parts={board.rows.nodes.map(({ dinasId, name, shortName, figures }) => ({ ...partOf('dinas', dinasId, name, figures), short: shortName }))}
              onOpen={({ id }) => change({ dinas: id }, { asStep: true })}
            />
          </MapPanel>
        ) : null
      }
    </QueryState>
  );
}

/** The map of a dinas is that of its uppermost unit. */
function OfDinas({ dinasId }: { dinasId: string }) {
  const [result, retry] = usePageQuery({ query: MapDinasDocument, variables: { id: dinasId } });
  return (
    <QueryState result={result} retry={retry} empty={({ node }) => node?.__typename !== 'Dinas'}>
      {({ node }) => (node?.__typename === 'Dinas' ? <OfUnit unitId={node.rootUnit.id} /> : null)}
    </QueryState>
  );
}

function OfUnit({ unitId }: { unitId: string }) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const navigate = useNavigate();
  const { asOf } = useSearch({ from: '/signed-in' });
  const periodId = usePeriod()?.id ?? null;
  const { after, change } = usePicturesSearch();
  const [result, retry] = usePageQuery({ query: MapUnitDocument, variables: { id: unitId, periodId, asOf: asOf ?? null, after: after ?? null } });
  const open = ({ kind, id }: Part): void => {
    if (kind === 'position') void navigate({ to: '/$instansi/position/$positionId', params: { instansi: instansi.code, positionId: id } });
    else change({ unit: id, dinas: undefined, after: undefined }, { asStep: true });
  };
  return (
    <QueryState result={result} retry={retry} empty={({ node }) => node?.__typename !== 'Unit'}>
      {({ node }) => {
        if (node?.__typename !== 'Unit') return null;
        const { ancestors, children, positions } = node;
        const above = ancestors.at(-1);
        const units = children.nodes.map(({ id, name, figures }) => partOf('unit', id, name, figures));
        // On the pages after the first the positions have been drawn already.
        const own = (after === undefined ? positions.nodes : []).map(({ id, title, need: needed, filled, viewerSeesHolders }): Part => {
          const need = needed?.value ?? null;
          // Those of the holders who are shown are no count of them.
          const gap = need === null || viewerSeesHolders !== 'ALL' ? null : Math.max(0, need - filled);
          return {
            kind: 'position',
            id,
            name: title,
            need,
            gap,
            gapShare: need === null || need === 0 || gap === null ? null : gap / need,
            progressShare: null,
          };
        });
        return (
          <MapPanel
            trail={[
              ...ancestors.map(({ id, name }, index) => ({ id, name: index === 0 ? node.dinas.name : name })),
              { id: null, name: ancestors.length === 0 ? node.dinas.name : node.name },
            ]}
          >
            <UnitMapChart
              of={node.name}
              parts={[...units, ...own]}
              further={
                positions.totalCount > positions.nodes.length
                  ? say('pictures.morePositions', { number: format.count(positions.totalCount - positions.nodes.length) })
                  : null
              }
              onOpen={open}
              onBack={() => change({ unit: above?.id, dinas: undefined, after: undefined }, { asStep: true })}
            />
            {children.totalCount > children.nodes.length ? (
              <Pager
                shown={children.nodes.length}
                total={children.totalCount}
                next={children.pageInfo.hasNextPage ? children.pageInfo.endCursor : null}
                paging={{ after, turn: (next) => change({ after: next }, { asStep: true }) }}
              />
            ) : null}
          </MapPanel>
        );
      }}
    </QueryState>
  );
}

interface Step {
  /** Null where one stands. */
  readonly id: string | null;
  readonly name: string;
}

function MapPanel({ trail = [], children }: { trail?: readonly Step[]; children: ReactNode }) {
  const { say } = useText();
  const instansi = useInstansi();
  const { measure, change } = usePicturesSearch();
  return (
    <Panel>
      <div className={styles.tools}>
        <nav className={styles.trail} aria-label={say('pictures.where')}>
          <ol>
            <li>
              {trail.length === 0 ? (
                <span aria-current="location">{instansi.name}</span>
              ) : (
                <Link
                  from="/$instansi/pictures"
                  search={(before) => present({ ...before, dinas: undefined, unit: undefined, after: undefined })}
                  resetScroll={false}
                >
                  {instansi.name}
                </Link>
              )}
            </li>
            {trail.map(({ id, name }) => (
              <li key={id ?? name}>
                {id === null ? (
                  <span aria-current="location">{name}</span>
                ) : (
                  <Link
                    from="/$instansi/pictures"
                    search={(before) => present({ ...before, dinas: undefined, unit: id, after: undefined })}
                    resetScroll={false}
                  >
                    {name}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
        <ChoiceField
          visibleLabel
          label={say('pictures.colour')}
          value={measure}
          choices={MEASURES.map((value) => ({ value, label: say(`pictures.measure.${value}`) }))}
          onChange={(value) => change({ measure: MEASURES.find((known) => known === value && known !== 'gap') })}
        />
      </div>
      {children}
    </Panel>
  );
}
