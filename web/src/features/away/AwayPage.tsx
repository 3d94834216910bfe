import { AwayPageDocument, DinasToChooseDocument } from '@selaras/schema/web';
import { IconCalendarOff } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ABSENCE_KINDS } from '../../app/absence-kinds.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePaging } from '../../app/paging.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { ListPanel } from '../../ui/ListPanel.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAwayTable } from './AwayTable.tsx';

/** Who is away for longer on the day, whoever is back first on top. */
export function AwayPage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesAbsences) ? <Away /> : <NotYours title={say('away.title')} />;
}

function Away() {
  const { say } = useText();
  const instansi = useInstansi();
  const { kind, dinas } = useSearch({ from: '/signed-in/$instansi/away' });
  const { asOf } = useSearch({ from: '/signed-in' });
  const navigate = useNavigate({ from: '/$instansi/away' });
  const paging = usePaging({ resetScroll: true });
  const filter = { ...(kind ? { absenceKind: { eq: kind } } : {}), ...(dinas ? { dinasId: { eq: dinas } } : {}) };
  const [result, retry] = usePageQuery({
    query: AwayPageDocument,
    variables: { instansiId: instansi.id, filter, asOf: asOf ?? null, first: 25, after: paging.after ?? null },
    keepPrevious: true,
  });
  const { table, sheet } = useListSheet('government.absences', useAwayTable(), { instansiId: instansi.id, filter, asOf: asOf ?? null });
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id } });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const choose = (chosen: { kind?: (typeof ABSENCE_KINDS)[number] | undefined; dinas?: string | undefined }): void =>
    void navigate({ search: (before) => present({ ...before, ...chosen, after: undefined }), replace: true });
  return (
    <Page title={say('away.title')} eyebrow={instansi.name} lead={say('away.lead')} actions={<TimeFilters withPeriod={false} />}>
      <ShownPart sight={instansi.viewerSeesAbsences} />
      <ListPanel
        caption={say('away.title')}
        result={result}
        retry={retry}
        list={({ node }) => (node?.__typename === 'Instansi' ? node.absences : null)}
        table={table}
        sheet={sheet}
        paging={paging}
        filters={
          <>
            <ChoiceField
              label={say('away.dinas')}
              value={dinas ?? ''}
              choices={[{ value: '', label: say('away.allDinas') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(chosen) => choose({ dinas: chosen || undefined })}
            />
            <ChoiceField
              label={say('away.kind')}
              value={kind ?? ''}
              choices={[{ value: '', label: say('away.allKinds') }, ...ABSENCE_KINDS.map((value) => ({ value, label: say(`labels.AbsenceKind.${value}`) }))]}
              onChange={(chosen) => choose({ kind: ABSENCE_KINDS.find((one) => one === chosen) })}
            />
          </>
        }
        whenEmpty={<Message icon={<IconCalendarOff size={24} />} title={say('away.nobody')} hint={say('away.nobodyHint')} />}
      />
    </Page>
  );
}
