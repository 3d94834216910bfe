import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useText } from '../../text/text.ts';
import { PrintLayer } from '../../ui/PrintLayer.tsx';
import paper from '../../ui/PrintSheet.module.css';
import { writeExact } from './numbers.ts';
import { hasCell, MEASURE_OF } from './task-cells.ts';
import { TASK_COLUMNS } from './TaskLine.tsx';
import { readTasks, type TaskOfPosition } from './use-task-editor.ts';
import { needOfTask, needOfTasks, type WorkingTime } from './workload-need.ts';

interface PrintTasksProps {
  analysisId: string;
  title: string;
  /** Of which dinas. */
  about: string;
  time: WorkingTime;
  onClose: () => void;
}

/** The whole analysis on paper: the tasks of each position below its title, with their need and the sum. */
export function PrintTasks({ analysisId, title, about, time, onClose }: PrintTasksProps) {
  const { say, format } = useText();
  const client = useClient();
  const [tasks, setTasks] = useState<readonly TaskOfPosition[] | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    void readTasks(client, analysisId, null).then((found) => {
      if (!isOver) setTasks(found?.tasks ?? 'failed');
    });
    return () => {
      isOver = true;
    };
  }, [client, analysisId]);
  const found = typeof tasks === 'string' ? null : tasks;
  const positions = [...Map.groupBy(found ?? [], ({ positionId }) => positionId).values()];
  return (
    <PrintLayer usual="landscape" isReady={found !== null} onClose={onClose}>
      {tasks === null ? <p role="status">{say('sheets.preparing')}</p> : null}
      {tasks === 'failed' ? <p role="alert">{say('sheets.notWhole')}</p> : null}
      {found ? (
        <article className={paper.paper}>
          <h2>{title}</h2>
          <p>{about}</p>
          <p>{say('workload.printTime', { minutes: format.count(time.minutesPerYear), rounding: say(`workload.roundings.${time.rounding}`) })}</p>
          {positions.map((of) => (
            <PrintedPosition key={of[0]!.positionId} tasks={of} time={time} />
          ))}
        </article>
      ) : null}
    </PrintLayer>
  );
}

function PrintedPosition({ tasks, time }: { tasks: readonly TaskOfPosition[]; time: WorkingTime }) {
  const { say, format, language } = useText();
  const { exact, people } = needOfTasks(tasks, time);
  const write = (value: number | null): string => (value === null ? '' : writeExact(value, language));
  return (
    <section>
      <h3>{tasks[0]!.positionTitle}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('workload.cells.place')}</th>
            {TASK_COLUMNS.map(({ id, head }) => (
              <th key={id} scope="col">
                {say(head)}
              </th>
            ))}
            <th scope="col">{say('workload.cells.need')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task, index) => (
            <tr key={task.id}>
              <td data-kind="NUMBER">{format.count(index + 1)}</td>
              <td>{task.description}</td>
              <td>{task.result}</td>
              <td>{say(`labels.WorkloadApproach.${task.approach}`)}</td>
              <td data-kind="NUMBER">{write(task.volume)}</td>
              <td>{say(`labels.VolumePeriod.${task.volumePeriod}`)}</td>
              <td data-kind="NUMBER">
                {write(task[MEASURE_OF[task.approach]])} {say(`workload.measures.${task.approach}`)}
              </td>
              <td data-kind="NUMBER">{hasCell(task, 'shifts') ? write(task.shifts) : ''}</td>
              <td data-kind="NUMBER">{write(needOfTask(task, time))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={TASK_COLUMNS.length + 2} data-kind="NUMBER">
              {say('workload.sum', { exact: writeExact(exact, language), people: format.count(people) })}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
