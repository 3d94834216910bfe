import { FIGURES } from '@selaras/schema/figures';
import { ProjectionPageDocument, type FigureKey, type ProjectionPageQuery } from '@selaras/schema/web';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotYours } from '../../app/NotYours.tsx';
import { present } from '../../app/search.ts';
import { isShown, useInstansi } from '../../app/session.ts';
import { ShownPart } from '../../app/ShownPart.tsx';
import { useScopeName } from '../../app/use-scope-name.ts';
import { YearsChart } from '../../charts/YearsChart.tsx';
import { useText } from '../../text/text.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { sortRows } from '../../ui/sort.ts';
import { Trail } from '../../ui/Trail.tsx';
import { BoardLink } from '../board/links.tsx';
import { DinasLink } from '../dinas/links.tsx';
import { isFigureKey, writeFigure } from '../figures/index.ts';
import { sayProjection } from './projection-words.ts';

type Told = NonNullable<ProjectionPageQuery['figureProjection']>;

const isOfDay = (figure: FigureKey): boolean => FIGURES[figure].path?.length === 1;

/** Where a figure goes in five years if nothing is decided besides what is. */
export function ProjectionPage(): ReactNode {
  const { say } = useText();
  const { figure = 'GAP', of } = useSearch({ from: '/signed-in/$instansi/projection' });
  const closed = <NotYours title={say('projection.title', { figure: say(`figures.${isFigureKey(figure) ? figure : 'GAP'}.name`) })} />;
  // Of a dinas the answer says whether it is this reader's.
  return isShown(useInstansi().viewerSeesBoard) || of !== undefined ? <Projection closed={closed} /> : closed;
}

function Projection({ closed }: { closed: ReactNode }) {
  const { say } = useText();
  const scope = useScopeName();
  const instansi = useInstansi();
  const navigate = useNavigate({ from: '/$instansi/projection' });
  const { figure: named, of } = useSearch({ from: '/signed-in/$instansi/projection' });
  const figure: FigureKey = named !== undefined && isFigureKey(named) && isOfDay(named) ? named : 'GAP';
  const subjectId = of ?? instansi.id;
  const [result, retry] = usePageQuery({ query: ProjectionPageDocument, variables: { key: figure, subjectId } });
  const answer = result.data?.figureProjection;
  const told = answer && subjectId === instansi.id ? { ...answer, name: scope } : answer;
  if (result.data && !answer) return closed;
  return (
    <Page
      title={say('projection.title', { figure: say(`figures.${figure}.name`) })}
      eyebrow={
        <Trail>
          <BoardLink>{instansi.name}</BoardLink>
          {told && subjectId !== instansi.id ? <DinasLink id={subjectId}>{told.name}</DinasLink> : null}
        </Trail>
      }
      lead={say('projection.byYear')}
      actions={
        <ChoiceField
          visibleLabel
          label={say('history.figure')}
          value={figure}
          choices={Object.keys(FIGURES)
            .filter(isFigureKey)
            .filter(isOfDay)
            .map((key) => ({ value: key, label: say(`figures.${key}.name`) }))}
          onChange={(value) => void navigate({ search: (before) => present({ ...before, figure: value }), replace: true, resetScroll: false })}
        />
      }
    >
      {subjectId === instansi.id ? <ShownPart sight={instansi.viewerSeesBoard} /> : null}
      <Notice tone="warning">{say('projection.band')}</Notice>
      <QueryState result={result} retry={retry}>
        {() =>
          told?.values.some((value) => value !== null) ? (
            <>
              <Panel>
                <Years told={told} figure={figure} />
              </Panel>
              {told.dinas.length > 0 ? <YearsPerDinas told={told} figure={figure} /> : null}
            </>
          ) : (
            <Panel>
              <Message icon={<IconCalendarOff size={24} />} title={say('projection.none')} hint={say('projection.noneHint')} />
            </Panel>
          )
        }
      </QueryState>
    </Page>
  );
}

function Years({ told, figure }: { told: Told; figure: FigureKey }) {
  const { say, format } = useText();
  const write = (value: number): string => writeFigure(figure, value, format);
  const { title, summary } = sayProjection(told, figure, say, format);
  return (
    <YearsChart
      title={title}
      summary={summary}
      bars={told.days.map((day, index) => ({
        name: index === 0 ? say('projection.today') : format.day(day),
        short: index === 0 ? say('projection.now') : day.slice(0, 4),
        value: told.values[index] ?? null,
        isToCome: index > 0,
      }))}
      nameHead={say('history.day')}
      valueHead={say(`figures.${figure}.name`)}
      write={write}
      savedAs={`${figure.toLowerCase()}-${told.days[0]}-${told.days.at(-1)}`}
    />
  );
}

type Row = Told['dinas'][number];

function YearsPerDinas({ told, figure }: { told: Told; figure: FigureKey }) {
  const { say, format } = useText();
  const [sort, setSort] = useState(`-${told.days.length - 1}`);
  const columns: readonly Column<Row>[] = [
    { id: 'name', head: say('board.name'), value: (row) => row.name, cell: (row) => <DinasLink id={row.dinasId}>{row.name}</DinasLink> },
    ...told.days.map((day, index): Column<Row> => ({
      id: String(index),
      head: index === 0 ? say('projection.today') : format.day(day),
      align: 'end',
      ...(index === 0 || index === told.days.length - 1 ? {} : { room: 'medium' as const }),
      value: (row) => row.values[index] ?? null,
      cell: (row) => {
        const value = row.values[index] ?? null;
        return value === null ? '–' : writeFigure(figure, value, format);
      },
    })),
  ];
  const values = Object.fromEntries(columns.flatMap(({ id, value }) => (value ? [[id, value]] : [])));
  return (
    <Panel title={say('projection.perDinas')} flush>
      <DataTable
        caption={say('projection.perDinas')}
        columns={columns}
        rows={sortRows(told.dinas, sort, values)}
        rowKey={(row) => row.dinasId}
        sort={sort}
        onSort={setSort}
      />
    </Panel>
  );
}
