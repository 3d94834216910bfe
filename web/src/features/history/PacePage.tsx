import { PacePageDocument, type PacePageQuery } from '@selaras/schema/web';
import { IconCalendarOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { ShownPart } from '../../app/ShownPart.tsx';
import { usePeriod } from '../../app/period.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useListSheet } from '../../app/use-list-sheet.ts';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { SheetMenu } from '../../ui/SheetMenu.tsx';
import { sortRows } from '../../ui/sort.ts';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { sayEnd, sayNeeded } from './pace-words.ts';
import { usePaceTable, type PaceRow } from './PaceTable.tsx';

type Told = NonNullable<PacePageQuery['evaluationPace']>;
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
          {({ evaluationPace }) => (evaluationPace ? <PaceTable pace={evaluationPace} periodId={period.id} /> : null)}
        </QueryState>
      )}
    </Page>
  );
}

/** How far the present pace is behind what is needed: who is furthest behind comes first. */
const behind = ({ neededPerDay, presentPerDay }: PaceRow): number | null => (neededPerDay === null ? null : neededPerDay - (presentPerDay ?? 0));

function PaceTable({ pace, periodId }: { pace: Told; periodId: string }) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const [sort, setSort] = useState<string>();
  const whole = usePaceTable();
  const rows = useMemo(() => {
    const values = Object.fromEntries(whole.columns.flatMap(({ id, value }) => (value ? [[id, value]] : [])));
    return sortRows(pace.dinas.nodes, sort ?? '-behind', { ...values, behind });
  }, [pace, sort, whole]);
  const variables = { instansiId: instansi.id, periodId };
  const { table, sheet } = useListSheet('government.pace', whole, variables, { ids: rows.map(({ dinasId }) => dinasId), said: '' });
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
    <Panel
      title={say('pace.open')}
      lead={sentences.filter((sentence) => sentence !== null).join(' ')}
      flush
      aside={rows.length > 0 ? <SheetMenu sheet={sheet} list={say('pace.title')} total={rows.length} /> : null}
    >
      <DataTable {...table} caption={say('pace.title')} rows={rows} sort={sort} onSort={setSort} />
    </Panel>
  );
}
