import { PacePageDocument, type PacePageQuery } from '@selaras/schema/web';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { usePeriod } from '../../app/period.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { sortRows } from '../../ui/sort.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { sayEnd, sayNeeded } from './pace-words.ts';

type Told = NonNullable<PacePageQuery['evaluationPace']>;
type Row = Told['dinas'][number];

const TONES: Readonly<Record<Row['outlook'], Tone>> = {
  DONE: 'good',
  ON_TIME: 'good',
  LATE: 'danger',
  OVERDUE: 'danger',
  NOT_BEGUN: 'neutral',
  TOO_LITTLE_HISTORY: 'neutral',
};

/** Which dinas will miss the deadline, and how fast each would have to be. */
export function PacePage() {
  const { say } = useText();
  return isShown(useInstansi().viewerSeesBoard) ? <Pace /> : <NotYours title={say('pace.title')} />;
}

function Pace() {
  const { say } = useText();
  const instansi = useInstansi();
  const period = usePeriod();
  const [result, retry] = usePageQuery({
    query: PacePageDocument,
    variables: { subjectId: instansi.id, periodId: period?.id ?? '' },
    pause: period === null,
  });
  return (
    <Page
      title={say('pace.title')}
      eyebrow={
        <Trail>
          <BoardLink>{instansi.name}</BoardLink>
          {period?.label ?? null}
        </Trail>
      }
      lead={say('pace.lead')}
      actions={<TimeFilters withDay={false} />}
    >
      <ShownPart sight={instansi.viewerSeesBoard} />
      {period === null ? (
        <Panel>
          <Message icon={<IconCalendarOff size={24} />} title={say('pace.noPeriod')} hint={say('pace.noPeriodHint')} />
        </Panel>
      ) : (
        <QueryState result={result} retry={retry}>
          {({ evaluationPace }) => (evaluationPace ? <PaceTable pace={evaluationPace} /> : null)}
        </QueryState>
      )}
    </Page>
  );
}

function PaceTable({ pace }: { pace: Told }) {
  const { say, format } = useText();
  const [sort, setSort] = useState<string>();
  const number = (value: number | null): string => (value === null ? '–' : format.rate(value));
  /** How far the present pace is behind what is needed: who is furthest behind comes first. */
  const behind = ({ neededPerDay, presentPerDay }: Row): number | null => (neededPerDay === null ? null : neededPerDay - (presentPerDay ?? 0));
  const columns: readonly Column<Row>[] = [
    { id: 'name', head: say('board.name'), below: true, value: (row) => row.name, cell: (row) => <DinasLink id={row.dinasId}>{row.name}</DinasLink> },
    {
      id: 'outlook',
      head: say('pace.outlook'),
      value: (row) => row.outlook,
      cell: (row) => <Tag tone={TONES[row.outlook]}>{say(`labels.PaceOutlook.${row.outlook}`)}</Tag>,
    },
    { id: 'remaining', head: say('pace.remaining'), align: 'end', value: (row) => row.remaining },
    { id: 'needed', head: say('pace.neededPerDay'), align: 'end', value: (row) => row.neededPerDay, cell: (row) => number(row.neededPerDay) },
    {
      id: 'working',
      head: say('pace.neededPerWorkingDay'),
      align: 'end',
      room: 'medium',
      value: (row) => row.neededPerWorkingDay,
      cell: (row) => number(row.neededPerWorkingDay),
    },
    {
      id: 'present',
      head: say('pace.presentPerDay'),
      align: 'end',
      value: (row) => row.presentPerDay,
      cell: (row) => number(row.presentPerDay),
    },
    {
      id: 'end',
      head: say('pace.expectedEnd'),
      align: 'end',
      room: 'medium',
      value: (row) => row.expectedEnd,
      cell: (row) => (row.expectedEnd === null && row.outlook === 'LATE' ? say('pace.never') : format.day(row.expectedEnd)),
    },
  ];
  const values = Object.fromEntries(columns.flatMap(({ id, value }) => (value ? [[id, value]] : [])));
  const rows = sortRows(pace.dinas, sort ?? '-behind', { ...values, behind });
  const deadline = format.day(pace.deadline);
  const sentences = [
    say(pace.daysLeft === 0 ? 'pace.missed' : 'pace.willMiss', { number: format.count(pace.dinasLate), total: format.count(pace.dinasShown) }),
    pace.daysLeft === 0
      ? say('pace.passed', { deadline })
      : say('pace.daysLeft', { deadline, days: format.count(pace.daysLeft), working: format.count(pace.workingDaysLeft) }),
    sayNeeded(pace, say, format),
    sayEnd(pace, say, format),
  ];
  return (
    <Panel title={say('pace.open')} lead={sentences.filter((sentence) => sentence !== null).join(' ')} flush>
      <DataTable caption={say('pace.title')} columns={columns} rows={rows} rowKey={(row) => row.dinasId} sort={sort} onSort={setSort} />
    </Panel>
  );
}
