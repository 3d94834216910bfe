import type { WorkloadTaskInput } from '@selaras/schema/web';
import { emptyRow, faultsOf, inputOf, isBlank, saysSame, type SavedTask, type TaskRow } from './task-cells.ts';

/** A task as the server tells of it. */
export type ToldTask = Omit<SavedTask, 'key'>;

/** The tasks of one position: as the server has them, and as they stand on the screen. */
export interface TaskSheet {
  readonly saved: readonly SavedTask[];
  readonly rows: readonly TaskRow[];
}

/** What the server would take of them now. */
export interface TaskChanges {
  readonly tasks: readonly WorkloadTaskInput[];
  /** The rows that these tasks are of, in the same order. */
  readonly rows: readonly TaskRow[];
  readonly removedIds: readonly string[];
}

/** A list of the API takes so many at once. */
export const MOST_AT_ONCE = 100;

const rowOf = (task: SavedTask): TaskRow => {
  const { id: _id, ...said } = task;
  return { ...said, faults: {} };
};
const savedOf = (task: ToldTask): SavedTask => ({ ...task, key: task.id });

/** There is always a row to write into. */
export const orBlank = (rows: readonly TaskRow[]): readonly TaskRow[] => (rows.length > 0 ? rows : [emptyRow('first', 1)]);

export function sheetOf(tasks: readonly ToldTask[]): TaskSheet {
  const saved = tasks.map(savedOf);
  return { saved, rows: orBlank(saved.map(rowOf)) };
}

/** Rows after some were added, moved or taken out: each stands where it is. */
export const renumbered = (rows: readonly TaskRow[]): readonly TaskRow[] =>
  orBlank(rows.map((row, index) => (row.place === index + 1 ? row : { ...row, place: index + 1 })));

/** What is to be sent, as much as fits into one change; rows that cannot be taken as they are wait. */
export function changesOf({ saved, rows }: TaskSheet, positionId: string): TaskChanges {
  const before = new Map(saved.map((task) => [task.key, task]));
  const changed = rows.filter((row) => {
    const task = before.get(row.key);
    return !isBlank(row) && faultsOf(row).length === 0 && !(task && saysSame(task, row));
  });
  const written = new Set(rows.filter((row) => !isBlank(row)).map(({ key }) => key));
  const gone = saved.filter(({ key }) => !written.has(key));
  const fitting = changed.slice(0, MOST_AT_ONCE);
  return {
    tasks: fitting.map((row) => inputOf(row, positionId, before.get(row.key)?.id)),
    rows: fitting,
    removedIds: gone.slice(0, MOST_AT_ONCE).map(({ id }) => id),
  };
}

export const isNothing = ({ tasks, removedIds }: TaskChanges): boolean => tasks.length + removedIds.length === 0;

/** Whether anything stands on the screen that the server does not have. */
export const isUnsaved = (sheet: TaskSheet): boolean => !isNothing(changesOf(sheet, '')) || waitingOf(sheet) > 0;

/** How many rows wait until somebody completes them. */
export const waitingOf = ({ rows }: TaskSheet): number => rows.filter((row) => faultsOf(row).length > 0).length;

/**
 * The sheet once what was sent is kept: as the server has it now stands what was sent, and new tasks have the ids that it tells.
 * What was typed since stays; null where it told of no task that could be one of the new ones.
 */
export function afterSaving(sheet: TaskSheet, sent: TaskChanges, told: readonly ToldTask[]): TaskSheet | null {
  const removed = new Set(sent.removedIds);
  const kept = new Map(sheet.saved.filter(({ id }) => !removed.has(id)).map((task) => [task.id, task]));
  for (const [index, { taskId }] of sent.tasks.entries()) {
    const row = sent.rows[index]!;
    const id = taskId?.toString() ?? told.find((task) => !kept.has(task.id) && saysSame(task, row))?.id;
    if (id === undefined) return null;
    kept.set(id, { ...row, id });
  }
  return { ...sheet, saved: [...kept.values()] };
}

/** Whether the tasks are as they were last known here: somebody who works on another position changes nothing of these. */
export function isAsKnown({ saved }: TaskSheet, told: readonly ToldTask[]): boolean {
  const byId = new Map(saved.map((task) => [task.id, task]));
  return told.length === saved.length && told.every((task) => byId.has(task.id) && saysSame(byId.get(task.id)!, savedOf(task)));
}

const FIELDS = ['place', 'description', 'result', 'approach', 'volume', 'volumePeriod', 'normMinutes', 'ability', 'operators', 'shifts'] as const;

/** What was typed here over what the server has by now, cell by cell: nothing of either is lost but where both wrote into one cell. */
export function overLatest({ saved, rows }: TaskSheet, told: readonly ToldTask[]): TaskSheet {
  const keyOf = new Map<string, string>(saved.map(({ id, key }) => [id, key]));
  const savedKeys = new Set(keyOf.values());
  // Of a change whose answer was lost the new tasks are there already: they are these rows, and not others.
  for (const row of rows)
    if (!savedKeys.has(row.key)) {
      const same = told.find((task) => !keyOf.has(task.id) && saysSame(task, row));
      if (same) keyOf.set(same.id, row.key);
    }
  const latest = told.map((task): SavedTask => ({ ...task, key: keyOf.get(task.id) ?? task.id }));
  const before = new Map(saved.map((task) => [task.key, task]));
  const here = new Map(rows.map((row) => [row.key, row]));
  const now = new Map(latest.map((task) => [task.key, task]));
  const mine = rows.flatMap((row) => {
    const task = before.get(row.key);
    const other = now.get(row.key);
    // Taken out by somebody else: gone, unless something was typed into it here.
    if (task && !other) return saysSame(task, row) && faultsOf(row).length === 0 ? [] : [row];
    if (!task || !other) return other || !isBlank(row) ? [row] : [];
    const typed = Object.fromEntries(FIELDS.filter((field) => row[field] !== task[field]).map((field) => [field, row[field]]));
    return [{ ...rowOf(other), ...typed, faults: row.faults }];
  });
  // New from others; and what was taken out here, where others have written into it since.
  const theirs = latest.filter((task) => !here.has(task.key) && !(before.has(task.key) && saysSame(before.get(task.key)!, task))).map(rowOf);
  return { saved: latest, rows: orBlank([...mine, ...theirs].toSorted((a, b) => a.place - b.place)) };
}
