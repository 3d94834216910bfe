import { PictureDaysDocument, type FigureKey } from '@selaras/schema/web';
import { IconCalendarOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { useFigureColumns } from '../../app/use-features.ts';
import { useToday } from '../../app/use-today.ts';
import { HorizonChart } from '../../charts/HorizonChart.tsx';
import { dayAfter } from '../../charts/ticks.ts';
import { useText } from '../../text/text.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { QueryState } from '../../ui/QueryState.tsx';
import { writeFigure } from '../figures/index.ts';
import { changeOf, marksOf, useDayMarks, writeChange } from '../history/index.ts';
import { hasTwoDays, movesOf, type DinasDays } from './days.ts';
import styles from './Pictures.module.css';
import { usePicturesSearch } from './use-pictures-search.ts';

/** A month of days of one figure, of every dinas at once. */
export function DaysPicture() {
  const { say } = useText();
  const instansi = useInstansi();
  const period = usePeriod();
  const today = useToday(instansi.timeZone);
  const columns = useFigureColumns().filter(({ board }) => board);
  const { figure: named, change } = usePicturesSearch();
  const column = columns.find(({ figure }) => figure === named) ?? columns.find(({ tile }) => tile === 'lead')!;
  const [result, retry] = usePageQuery({
    query: PictureDaysDocument,
    variables: { key: column.figure, subjectId: instansi.id, periodId: period?.id ?? null, to: today },
  });
  return (
    <Panel>
      <div className={styles.tools}>
        <ChoiceField
          visibleLabel
          label={say('history.figure')}
          value={column.figure}
          choices={columns.map(({ figure }) => ({ value: figure, label: say(`figures.${figure}.name`) }))}
          onChange={(value) => change({ figure: value })}
        />
      </div>
      <QueryState result={result} retry={retry}>
        {({ figureHistory }) => {
          const known = (figureHistory?.dinas ?? []).filter(({ lastValues }) => lastValues.some((value) => value !== null));
          if (known.length === 0) return <Message icon={<IconCalendarOff size={24} />} title={say('history.empty')} hint={say('history.emptyHint')} />;
          return known.some(hasTwoDays) ? (
            <Days dinas={known} figure={column.figure} worst={column.worst} today={today} />
          ) : (
            <Message icon={<IconCalendarOff size={24} />} title={say('pictures.daysOne')} hint={say('pictures.daysOneHint')} />
          );
        }}
      </QueryState>
    </Panel>
  );
}

function Days({ dinas, figure, worst, today }: { dinas: readonly DinasDays[]; figure: FigureKey; worst: 'most' | 'least' | undefined; today: string }) {
  const { say, format } = useText();
  const instansi = useInstansi();
  const period = usePeriod();
  const navigate = useNavigate();
  const moves = movesOf(dinas, (before, now) => changeOf({ figure, before, now }) ?? 0);
  const [most, least] = [moves.at(0)!, moves.at(-1)!];
  const name = say(`figures.${figure}.name`);
  const write = (value: number | null): string => (value === null ? say('history.unknownDay') : writeFigure(figure, value, format));
  const moved = (change: number): string => writeChange(figure, change, say, format);
  const up = moves.filter(({ change }) => change > 0).length;
  const down = moves.filter(({ change }) => change < 0).length;
  const title =
    up + down === 0 ? say('pictures.daysNone', { figure: name }) : say('pictures.daysTitle', { figure: name, up: format.count(up), down: format.count(down) });
  const ends = [
    most.change > 0 ? say('pictures.daysUp', { name: most.name, change: moved(most.change) }) : null,
    least.change < 0 ? say('pictures.daysDown', { name: least.name, change: moved(least.change) }) : null,
  ].filter((one) => one !== null);
  const days = Math.max(...moves.map(({ lastValues }) => lastValues.length));
  const from = dayAfter(today, 1 - days);
  const happened = useDayMarks({ figure, periodId: period?.id ?? null, from });
  const marksBy = (id: string) => marksOf(happened, id, from, days);
  const saysMarks = (id: string): string[] => marksBy(id).map(({ day, text }) => say('history.markOn', { day: format.day(day), text }));
  return (
    <HorizonChart
      title={title}
      summary={[...ends, say('pictures.daysSame', { number: format.count(moves.length - up - down) })].join(' ')}
      note={say('pictures.daysScale')}
      savedAs={`hari-${figure.toLowerCase()}`}
      from={from}
      worse={worst === undefined ? null : worst === 'most' ? 'up' : 'down'}
      up={say('pictures.up')}
      down={say('pictures.down')}
      hint={say('pictures.daysHint')}
      onOpen={(of) =>
        void navigate({
          to: '/$instansi/history',
          params: { instansi: instansi.code },
          search: { figure, of, ...(period ? { period: period.id } : {}) },
        })
      }
      rows={moves.map(({ dinasId, name: of, lastValues, first, last, change }) => ({
        id: dinasId,
        name: of,
        values: lastValues,
        end: moved(change),
        marks: marksBy(dinasId),
        says: [say('pictures.daysSays', { name: of, figure: name, before: write(first), now: write(last), change: moved(change) }), ...saysMarks(dinasId)].join(
          ' ',
        ),
      }))}
      table={
        <DataTable
          caption={title}
          rows={moves}
          rowKey={(row) => row.dinasId}
          columns={[
            { id: 'name', head: say('pictures.name'), cell: (row) => row.name },
            { id: 'first', head: say('pictures.first'), align: 'end', cell: (row) => write(row.first) },
            { id: 'last', head: say('pictures.last'), align: 'end', cell: (row) => write(row.last) },
            { id: 'change', head: say('pictures.change'), align: 'end', cell: (row) => moved(row.change) },
            ...(happened.length > 0 ? [{ id: 'marks', head: say('history.mark'), cell: (row: { dinasId: string }) => saysMarks(row.dinasId).join(' ') }] : []),
          ]}
        />
      }
    />
  );
}
