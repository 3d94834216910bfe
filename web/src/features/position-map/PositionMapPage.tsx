import { DinasToChooseDocument, PositionMap_PositionFragmentDoc, PositionMapPageDocument } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { Button } from '@mantine/core';
import { IconPrinter, IconSitemap } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { lazyPart } from '../../app/lazy-page.ts';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { SheetMenu } from '../../ui/SheetMenu.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { MapChanges } from './MapChanges.tsx';
import { treeOf, type MapRow } from './position-tree.ts';
import { PositionMapTable, useMapTable } from './PositionMapTable.tsx';
import { useMapSearch } from './use-map-search.ts';

const Peta = lazyPart(() => import('./PetaJabatan.tsx').then((module) => module.PetaJabatan));

/** Most dinas have fewer; of a larger one all are asked for at once. */
const USUAL = 1_000;
const MOST = 5_000;

/** The positions of a dinas as they stand above each other, or of the government down to the heads of its dinas. */
export function PositionMapPage(): ReactNode {
  const { say, format } = useText();
  const instansi = useInstansi();
  const { asOf } = useSearch({ from: '/signed-in' });
  const periodId = usePeriod()?.id ?? null;
  const { dinas, beside, change } = useMapSearch();
  const today = useToday(instansi.timeZone);
  const [larger, setLarger] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const ofPlace = { instansiId: instansi.id, dinasId: dinas ?? null, periodId };
  const asked = { ...ofPlace, asOf: asOf ?? null };
  const first = larger === (dinas ?? '') ? MOST : USUAL;
  const [result, retry] = usePageQuery({ query: PositionMapPageDocument, variables: { ...asked, first } });
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id } });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const found = result.data?.node?.__typename === 'Instansi' ? result.data.node.positionMap : null;
  const isShort = found !== null && found.totalCount > found.nodes.length;
  if (isShort && first === USUAL) setLarger(dinas ?? '');
  const rows = useMemo(() => found?.nodes.map((one): MapRow => readFragment(PositionMap_PositionFragmentDoc, one)) ?? [], [found]);
  const tree = useMemo(() => treeOf(rows), [rows]);
  const { table, sheet } = useListSheet('government.positionMap', useMapTable(), asked);
  const place = dinas === undefined ? instansi.name : (dinasList.find(({ id }) => id === dinas)?.name ?? say('positionMap.oneDinas'));
  const day = format.day(asOf ?? today);
  const isProjection = asOf !== undefined && asOf > today;
  return (
    <Page
      title={say('positionMap.titleOf', { place })}
      eyebrow={instansi.name}
      lead={say(dinas === undefined ? 'positionMap.leadOfAll' : 'positionMap.lead')}
      dense
      actions={
        <>
          <TimeFilters />
          <DateField
            label={say('positionMap.changes.beside')}
            value={beside ?? ''}
            min={instansi.knownFrom ?? undefined}
            onChange={(day) => change({ beside: day || undefined })}
            clear={beside === undefined ? undefined : { label: say('positionMap.changes.noDay'), onClear: () => change({ beside: undefined }) }}
          />
        </>
      }
    >
      {isProjection ? <Notice tone="info">{say('filters.projection')}</Notice> : null}
      {asOf !== undefined && asOf !== today ? <Notice tone="info">{say('positionMap.linesOfToday')}</Notice> : null}
      {isShort && first === MOST ? (
        <Notice tone="warning">{say('positionMap.tooMany', { shown: format.count(rows.length), total: format.count(found.totalCount) })}</Notice>
      ) : null}
      <Panel
        aside={
          <>
            <ChoiceField
              label={say('positionMap.dinas')}
              value={dinas ?? ''}
              choices={[{ value: '', label: say('positionMap.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(chosen) => change({ dinas: chosen || undefined, focus: undefined, depth: undefined }, { asStep: true })}
            />
            <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} disabled={rows.length === 0} onClick={() => setPrinting(true)}>
              {say('positionMap.print')}
            </Button>
            {rows.length > 0 ? <SheetMenu sheet={sheet} list={say('positionMap.title')} total={found?.totalCount ?? 0} /> : null}
          </>
        }
      >
        <QueryState
          result={result}
          retry={retry}
          empty={() => rows.length === 0}
          whenEmpty={<Message icon={<IconSitemap size={24} />} title={say('positionMap.none')} hint={say('positionMap.noneHint')} />}
        >
          {() => <ChartPanel key={dinas ?? ''} tree={tree} rows={rows} place={place} table={<PositionMapTable tree={tree} table={table} place={place} />} />}
        </QueryState>
      </Panel>
      {beside !== undefined && beside !== (asOf ?? today) && found !== null && !isShort ? (
        <MapChanges asked={{ ...ofPlace, first: MOST }} day={asOf ?? today} rows={rows} beside={beside} />
      ) : null}
      {isPrinting ? (
        <Suspense>
          <Peta
            rows={rows}
            dinasId={dinas ?? null}
            government={instansi.name}
            place={place}
            day={day}
            isProjection={isProjection}
            onClose={() => setPrinting(false)}
          />
        </Suspense>
      ) : null}
    </Page>
  );
}
