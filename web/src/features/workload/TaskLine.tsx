import { memo } from 'react';
import { useText } from '../../text/text.ts';
import { writeExact } from './numbers.ts';
import { APPROACHES, hasCell, MEASURE_OF, PERIODS, textOf, type TaskColumn, type TaskRow } from './task-cells.ts';
import styles from './Workload.module.css';
import { needOfTask, type WorkingTime } from './workload-need.ts';

/** Columns of the table as they are called and how wide they are. */
export const TASK_COLUMNS = [
  { id: 'description', head: 'workload.cells.description' },
  { id: 'result', head: 'workload.cells.result' },
  { id: 'approach', head: 'workload.cells.approach' },
  { id: 'volume', head: 'workload.cells.volume' },
  { id: 'volumePeriod', head: 'workload.cells.volumePeriod' },
  { id: 'measure', head: 'workload.cells.measure' },
  { id: 'shifts', head: 'workload.cells.shifts' },
] as const satisfies readonly { readonly id: TaskColumn; readonly head: string }[];

const isAmount = (column: TaskColumn): boolean => column === 'volume' || column === 'measure' || column === 'shifts';

interface TaskLineProps {
  row: TaskRow;
  index: number;
  time: WorkingTime;
  /** Whether cells can be stood in; else it is a row of an ordinary table. */
  canEdit: boolean;
  /** The cell that the keyboard stands in, where it is of this row. */
  active: TaskColumn | null;
  /** What stood in that cell when it was begun to be written into; null while it is not. */
  editing: string | null;
}

/** A task: what is done, how much of it there is, and how many people it needs. What is pressed and typed is heard by the table. */
export const TaskLine = memo(function TaskLine({ row, index, time, canEdit, active, editing }: TaskLineProps) {
  const { say, format, language } = useText();
  const need = needOfTask(row, time);
  const number = format.count(index + 1);
  return (
    <tr data-active={active !== null || undefined}>
      <th scope="row" className={styles.place}>
        {number}
      </th>
      {TASK_COLUMNS.map(({ id, head }) => {
        const fault = row.faults[id];
        const isOpen = active === id && editing !== null;
        const isThere = hasCell(row, id);
        return (
          <td
            key={id}
            className={styles.cell}
            data-column={id}
            data-head={say(head)}
            data-align={isAmount(id) ? 'end' : undefined}
            data-none={isThere ? undefined : true}
            {...(canEdit
              ? {
                  role: 'gridcell',
                  'data-cell': `${index}.${id}`,
                  tabIndex: active === id ? 0 : -1,
                  'aria-readonly': isThere ? undefined : true,
                  'aria-invalid': fault && isThere && !isOpen ? true : undefined,
                  title: fault && isThere ? say(`workload.faults.${fault.why}`) : undefined,
                }
              : {})}
          >
            {isOpen ? (
              <CellEditor column={id} text={editing} label={say('workload.cellOf', { column: say(head), number })} />
            ) : (
              <CellText row={row} column={id} />
            )}
          </td>
        );
      })}
      <td className={styles.cell} data-align="end" data-column="need" data-head={say('workload.cells.need')}>
        {need === null ? <span className={styles.quiet}>{say('workload.needUnknown')}</span> : <strong>{writeExact(need, language)}</strong>}
      </td>
    </tr>
  );
});

function CellText({ row, column }: { row: TaskRow; column: TaskColumn }) {
  const { say, language } = useText();
  const fault = row.faults[column];
  if (!hasCell(row, column)) return null;
  if (fault) return <span className={styles.fault}>{fault.text}</span>;
  if (column === 'approach') return say(`labels.WorkloadApproach.${row.approach}`);
  if (column === 'volumePeriod') return say(`labels.VolumePeriod.${row.volumePeriod}`);
  if (column === 'description' || column === 'result') return <span className={styles.words}>{row[column]}</span>;
  const amount = column === 'measure' ? row[MEASURE_OF[row.approach]] : row[column];
  if (amount === null) return column === 'measure' ? <span className={styles.unit}>{say(`workload.measures.${row.approach}`)}</span> : null;
  return (
    <>
      {writeExact(amount, language)}
      {column === 'measure' ? <span className={styles.unit}> {say(`workload.measures.${row.approach}`)}</span> : null}
    </>
  );
}

/** It holds what is typed by itself; the table hears every letter of it. */
function CellEditor({ column, text, label }: { column: TaskColumn; text: string; label: string }) {
  const { say } = useText();
  const common = { 'data-editor': true, 'aria-label': label, defaultValue: text, className: styles.input };
  if (column === 'approach')
    return (
      <select {...common}>
        {APPROACHES.map((value) => (
          <option key={value} value={value}>
            {say(`labels.WorkloadApproach.${value}`)}
          </option>
        ))}
      </select>
    );
  if (column === 'volumePeriod')
    return (
      <select {...common}>
        {PERIODS.map((value) => (
          <option key={value} value={value}>
            {say(`labels.VolumePeriod.${value}`)}
          </option>
        ))}
      </select>
    );
  if (column === 'description' || column === 'result') return <textarea {...common} rows={1} />;
  return <input {...common} type="text" inputMode="decimal" autoComplete="off" />;
}

/** What a cell is begun to be written into with. */
export const editedText = (row: TaskRow, column: TaskColumn, language: 'id' | 'en'): string =>
  column === 'approach' || column === 'volumePeriod' ? row[column] : textOf(row, column, language);
