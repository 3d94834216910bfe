import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { faultsOf, isBlank, type TaskRow } from './task-cells.ts';
import { TASK_COLUMNS, TaskLine } from './TaskLine.tsx';
import { useTaskKeys, type Pasted } from './use-task-keys.ts';
import { needOfTasks, type WorkingTime } from './workload-need.ts';
import { writeExact } from './numbers.ts';
import styles from './Workload.module.css';

interface TaskTableProps {
  /** Of what it is, for who hears it. */
  caption: string;
  rows: readonly TaskRow[];
  time: WorkingTime;
  /** Null where nothing is to be changed. */
  edit: {
    /** Other rows; whether that is a step that is undone by itself. */
    readonly onRows: (rows: readonly TaskRow[], isOneStep: boolean) => void;
    /** Null where there is nothing to take back. */
    readonly onUndo: (() => void) | null;
  } | null;
}

/** Tasks as in a spreadsheet: typed, pasted and moved by keys alone, with the need of each and of all while it is typed. */
export function TaskTable({ caption, rows, time, edit }: TaskTableProps) {
  const { say, format, language } = useText();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const { active, editing, handlers, table, steps } = useTaskKeys(rows, edit, setPasted);
  const tasks = rows.filter((row) => !isBlank(row));
  const { exact, people, incomplete } = needOfTasks(tasks, time);
  const number = active ? format.count(active.index + 1) : '';
  return (
    <div className={styles.sheetBox}>
      {edit ? (
        <div className={styles.tools} role="toolbar" aria-label={say('workload.tools')}>
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} />} onClick={steps.add}>
            {say('workload.addRow')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowUp size={14} />}
            disabled={!active || active.index === 0}
            aria-label={active ? say('workload.upOf', { number }) : say('workload.up')}
            onClick={() => steps.move(-1)}
          >
            {say('workload.up')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconArrowDown size={14} />}
            disabled={!active || active.index >= rows.length - 1}
            aria-label={active ? say('workload.downOf', { number }) : say('workload.down')}
            onClick={() => steps.move(1)}
          >
            {say('workload.down')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconTrash size={14} />}
            disabled={!active}
            aria-label={active ? say('workload.removeOf', { number }) : say('workload.remove')}
            onClick={steps.remove}
          >
            {say('workload.remove')}
          </Button>
          <Button size="compact-sm" variant="default" leftSection={<IconArrowBackUp size={14} />} disabled={edit.onUndo === null} onClick={steps.undo}>
            {say('workload.undo')}
          </Button>
        </div>
      ) : null}
      <div className={styles.told}>
        {pasted ? (
          <Notice
            tone={pasted.left.length > 0 ? 'warning' : 'info'}
            action={
              <Button size="compact-sm" variant="default" onClick={() => setPasted(null)}>
                {say('workload.close')}
              </Button>
            }
          >
            {say('workload.pasted', { filled: format.count(pasted.filled), added: format.count(pasted.added) })}{' '}
            {pasted.left.length > 0
              ? say('workload.pastedLeft', { number: format.count(pasted.left.length), cells: format.list(pasted.left.slice(0, 5).map((cell) => `“${cell}”`)) })
              : null}
          </Notice>
        ) : null}
        {edit ? <Faults rows={rows} open={editing ? (active?.index ?? null) : null} /> : null}
      </div>
      <div className={styles.scroll}>
        <table ref={table} className={styles.sheet} {...(edit ? { role: 'grid', ...handlers } : {})} data-edit={edit ? true : undefined}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.place}>
                {say('workload.cells.place')}
              </th>
              {TASK_COLUMNS.map(({ id, head }) => (
                <th key={id} scope="col" data-column={id}>
                  {say(head)}
                </th>
              ))}
              <th scope="col" data-column="need">
                {say('workload.cells.need')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const here = active?.index === index ? active.column : null;
              return (
                <TaskLine
                  key={row.key}
                  row={row}
                  index={index}
                  time={time}
                  canEdit={edit !== null}
                  active={here}
                  editing={here && editing ? editing.text : null}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.sum} aria-live="polite">
        <span>
          {say('workload.tasksOf', { number: format.count(tasks.length) })}
          {incomplete > 0 ? ` · ${say('workload.incompleteTasks', { number: format.count(incomplete) })}` : ''}
        </span>
        <strong>{say('workload.sum', { exact: writeExact(exact, language), people: format.count(people) })}</strong>
      </p>
      {edit ? <p className={styles.keys}>{say('workload.keys')}</p> : null}
    </div>
  );
}

const MOST_TOLD = 8;

/** What was written and cannot be taken, cell by cell; of the row that is being written into nothing is said yet. */
function Faults({ rows, open }: { rows: readonly TaskRow[]; open: number | null }) {
  const { say, format } = useText();
  const all = rows.flatMap((row, index) => (index === open ? [] : faultsOf(row).map((one) => ({ ...one, number: format.count(index + 1) }))));
  if (all.length === 0) return null;
  return (
    <Notice tone="warning">
      {say('workload.faultsLead')}
      <ul className={styles.faults}>
        {all.slice(0, MOST_TOLD).map(({ column, fault, number }) => (
          <li key={`${number} ${column}`}>
            {say('workload.faultOf', { number, column: say(`workload.cells.${column}`) })}
            {fault.text === '' ? null : ` “${fault.text.slice(0, 60)}”`}: {say(`workload.faults.${fault.why}`)}
          </li>
        ))}
      </ul>
      {all.length > MOST_TOLD ? say('workload.moreFaults', { number: format.count(all.length - MOST_TOLD) }) : null}
    </Notice>
  );
}
