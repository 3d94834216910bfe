import { Checkbox } from '@mantine/core';
import { DinasToChooseDocument, UnitsPageDocument, type UnitKind } from '@selaras/schema/web';
import { IconListTree } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useLongList } from '../../app/graphql/use-long-list.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { LongTable } from '../../ui/LongTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { UNIT_KINDS } from '../../app/unit-kinds.ts';
import { orderOf, WORST_FIRST } from './unit-choices.ts';
import { useUnitsTable } from './UnitsTable.tsx';

/** All units of the government in one list: where people are missing, and where evaluations do not come on. */
export function UnitsPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Units /> : <NotYours title={say('units.title')} />;
}

interface Chosen {
  readonly dinas?: string | undefined;
  readonly unitKind?: Exclude<UnitKind, 'DINAS'> | undefined;
  readonly q?: string | undefined;
  readonly gap?: 'only' | undefined;
  readonly top?: 'with' | undefined;
  readonly sort?: string | undefined;
}

const PAGE = 100;

function Units() {
  const { say } = useText();
  const instansi = useInstansi();
  const period = usePeriod();
  const { dinas, unitKind, q, gap, top, sort = WORST_FIRST } = useSearch({ from: '/signed-in/$instansi/units' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const navigate = useNavigate({ from: '/$instansi/units' });
  const asked = {
    instansiId: instansi.id,
    periodId: period?.id ?? null,
    asOf: asOf ?? null,
    dinasId: dinas ?? null,
    unitKinds: unitKind ? [unitKind] : null,
    search: q ?? null,
    withGap: gap ? true : null,
    belowDinas: top ? null : true,
    orderBy: orderOf(sort),
  };
  const isNarrowed = [dinas, unitKind, q, gap, asOf].some((one) => one !== undefined);
  const { table, sheet } = useListSheet('government.units', useUnitsTable(), asked);
  const { result, retry, rest } = useLongList({
    query: UnitsPageDocument,
    variables: { ...asked, first: PAGE },
    list: ({ node }) => (node?.__typename === 'Instansi' ? node.unitFigures : null),
  });
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id }, pause: instansi.viewerSeesBoard !== 'ALL' });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const choose = (chosen: Chosen): void => void navigate({ search: (before) => present({ ...before, ...chosen }), replace: true, resetScroll: false });
  return (
    <Page title={say('units.title')} eyebrow={instansi.name} lead={say('units.lead')} actions={<TimeFilters />}>
      <ShownPart sight={instansi.viewerSeesBoard} />
      <ListPanel
        caption={say('units.title')}
        result={result}
        retry={retry}
        list={(connection) => connection}
        table={table}
        sheet={sheet}
        sort={sort}
        onSort={(next) => choose({ sort: next === WORST_FIRST ? undefined : next })}
        draw={(props, total) => <LongTable {...props} total={total} rest={rest} />}
        filters={
          <>
            <SearchField label={say('units.find')} value={q ?? ''} onChange={(words) => choose({ q: words || undefined })} />
            <ChoiceField
              label={say('units.kind')}
              value={unitKind ?? ''}
              choices={[{ value: '', label: say('units.allKinds') }, ...UNIT_KINDS.map((value) => ({ value, label: say(`labels.UnitKind.${value}`) }))]}
              onChange={(chosen) => choose({ unitKind: UNIT_KINDS.find((one) => one === chosen) })}
            />
            {instansi.viewerSeesBoard === 'ALL' ? (
              <ChoiceField
                label={say('units.dinas')}
                value={dinas ?? ''}
                choices={[{ value: '', label: say('units.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
                onChange={(chosen) => choose({ dinas: chosen || undefined })}
              />
            ) : null}
            <Checkbox
              label={say('units.onlyGap')}
              checked={gap !== undefined}
              onChange={(event) => choose({ gap: event.currentTarget.checked ? 'only' : undefined })}
            />
            <Checkbox
              label={say('units.withTop')}
              checked={top !== undefined}
              onChange={(event) => choose({ top: event.currentTarget.checked ? 'with' : undefined })}
            />
          </>
        }
        whenEmpty={
          <Message
            icon={<IconListTree size={24} />}
            title={say(isNarrowed ? 'units.none' : 'units.noUnits')}
            hint={say(isNarrowed ? 'units.noneHint' : 'units.noUnitsHint')}
          />
        }
      />
    </Page>
  );
}
