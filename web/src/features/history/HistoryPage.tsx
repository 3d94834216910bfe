import { FigureHistoryPageDocument, type FigureHistoryPageQuery, type FigureKey } from '@selaras/schema/web';
import { FIGURES } from '@selaras/schema/figures';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconCalendarOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { usePeriod, type Period } from '../../app/period.ts';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useScopeName } from '../../app/use-scope-name.ts';
import { SINCES } from '../../app/sinces.ts';
import { TimeFilters } from '../../app/TimeFilters.tsx';
import { useToday } from '../../app/use-today.ts';
import { dayAfter } from '../../charts/ticks.ts';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { AnnotationsLink } from '../annotations/links.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { isFigureKey, writeFigure } from '../figures/index.ts';
import { sayChange } from './change-words.ts';
import { sayDays } from './days-words.ts';
import { marksOf, type PlacedMark } from './day-marks.ts';
import { SPANS, type Span } from './spans.ts';
import { useDayMarks } from './use-day-marks.ts';

const isOfPeriod = (figure: FigureKey): boolean => (FIGURES[figure].path?.length ?? 0) > 1;

/** One figure of a government or a dinas, day by day. */
export function HistoryPage(): ReactNode {
  const { say } = useText();
  const { figure = 'GAP', of } = useSearch({ from: '/signed-in/$instansi/history' });
  const closed = <NotYours title={say('history.title', { figure: say(`figures.${isFigureKey(figure) ? figure : 'GAP'}.name`) })} />;
  // Of a dinas the answer says whether it is this reader's.
  return isShown(useInstansi().viewerSeesBoard) || of !== undefined ? <History closed={closed} /> : closed;
}

function History({ closed }: { closed: ReactNode }) {
  const { say } = useText();
  const scope = useScopeName();
  const instansi = useInstansi();
  const period = usePeriod();
  const today = useToday(instansi.timeZone);
  const navigate = useNavigate({ from: '/$instansi/history' });
  const { figure: named, of, days = '90', since = 'LAST_WEEK' } = useSearch({ from: '/signed-in/$instansi/history' });
  const figure: FigureKey = named !== undefined && isFigureKey(named) ? named : 'GAP';
  const subjectId = of ?? instansi.id;
  const isWithoutPeriod = isOfPeriod(figure) && period === null;
  const [result, retry] = usePageQuery({
    query: FigureHistoryPageDocument,
    variables: {
      key: figure,
      subjectId,
      periodId: isOfPeriod(figure) ? (period?.id ?? null) : null,
      from: dayAfter(today, 1 - Number(days)),
      to: today,
      since,
    },
    pause: isWithoutPeriod,
  });
  const happened = useDayMarks({ figure, periodId: period?.id ?? null, from: dayAfter(today, 1 - Number(days)) });
  const answer = result.data?.figureHistory;
  const told = answer && subjectId === instansi.id ? { ...answer, name: scope } : answer;
  if (result.data && !answer) return closed;
  const change = (next: { figure?: string; days?: Span; since?: (typeof SINCES)[number] }): void =>
    void navigate({ search: (before) => present({ ...before, ...next }), replace: true, resetScroll: false });
  return (
    <Page
      title={say('history.title', { figure: say(`figures.${figure}.name`) })}
      eyebrow={
        <Trail>
          <BoardLink>{instansi.name}</BoardLink>
          {told && subjectId !== instansi.id ? <DinasLink id={subjectId}>{told.name}</DinasLink> : null}
        </Trail>
      }
      lead={say('history.asTold')}
      actions={
        <>
          <ChoiceField
            visibleLabel
            label={say('history.figure')}
            value={figure}
            choices={Object.keys(FIGURES)
              .filter(isFigureKey)
              .map((key) => ({ value: key, label: say(`figures.${key}.name`) }))}
            onChange={(value) => change({ figure: value })}
          />
          <ChoiceField
            visibleLabel
            label={say('history.days')}
            value={days}
            choices={SPANS.map((value) => ({ value, label: say(`history.span.${value}`) }))}
            onChange={(value) => change({ days: SPANS.find((known) => known === value) ?? '90' })}
          />
          <ChoiceField
            visibleLabel
            label={say('history.since')}
            value={since}
            choices={SINCES.map((value) => ({ value, label: say(`labels.FigureSince.${value}`) }))}
            onChange={(value) => change({ since: SINCES.find((known) => known === value) ?? 'YESTERDAY' })}
          />
          <TimeFilters withDay={false} withPeriod={isOfPeriod(figure)} />
        </>
      }
    >
      {subjectId === instansi.id ? <ShownPart sight={instansi.viewerSeesBoard} /> : null}
      {isWithoutPeriod ? (
        <Panel>
          <Message icon={<IconCalendarOff size={24} />} title={say('history.noPeriod')} hint={say('history.noPeriodHint')} />
        </Panel>
      ) : (
        <QueryState result={result} retry={retry}>
          {() => (
            <Panel>
              {!told || told.knownFrom === null ? (
                <Message icon={<IconCalendarOff size={24} />} title={say('history.empty')} hint={say('history.emptyHint')} />
              ) : (
                <>
                  <Days
                    told={told}
                    figure={figure}
                    period={isOfPeriod(figure) ? period : null}
                    happened={marksOf(happened, subjectId, told.from, told.values.length)}
                  />
                  <AnnotationsLink figure={figure} dinasId={subjectId === instansi.id ? null : subjectId} />
                </>
              )}
            </Panel>
          )}
        </QueryState>
      )}
    </Page>
  );
}

function Days({
  told,
  figure,
  period,
  happened,
}: {
  told: NonNullable<FigureHistoryPageQuery['figureHistory']>;
  figure: FigureKey;
  period: Period | null;
  happened: readonly PlacedMark[];
}) {
  const { say, format } = useText();
  const write = (value: number): string => writeFigure(figure, value, format);
  const marks = period
    ? [
        { day: period.validTo, text: say('history.periodEnds') },
        { day: period.deadline, text: say('history.deadline') },
      ].filter(({ day }) => day >= told.from && day <= told.to)
    : [];
  const { summary, note } = sayDays(told, write, say, format);
  return (
    <TimeChart
      title={sayChange({ ...told, figure, subject: told.name, now: told.value }, say, format)}
      summary={summary}
      note={note}
      from={told.from}
      values={told.values}
      valueHead={say(`figures.${figure}.name`)}
      write={write}
      unknown={say('history.unknownDay')}
      marks={[...marks, ...happened]}
      savedAs={`${figure.toLowerCase()}-${told.from}-${told.to}`}
    />
  );
}
