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

/**
 * In an order in which no two tasks stand at one place after any of them, since as many as fit are sent and the others still stand
 * where they were: those first whose place is free, and those that change places together.
 */
function inOrder(changed: readonly TaskRow[], standing: readonly SavedTask[]): readonly (readonly TaskRow[])[] {
  const at = new Map(standing.map(({ place, key }) => [place, key]));
  const from = new Map(standing.map(({ place, key }) => [key, place]));
  const open = new Map(changed.map((row) => [row.key, row]));
  const steps: TaskRow[][] = [];
  const take = (rows: readonly TaskRow[]): void => {
    for (const { key } of rows) if (at.get(from.get(key)!) === key) at.delete(from.get(key)!);
    for (const { key, place } of rows) {
      at.set(place, key);
      open.delete(key);
    }
    steps.push([...rows]);
  };
  while (open.size > 0) {
    const [first] = open.values();
    const chain = [first!];
    // To whoever stands where the last of them goes, until one goes where nobody stands, or where the first of them stood.
    for (let next = open.get(at.get(first!.place) ?? ''); next && !chain.includes(next); next = open.get(at.get(next.place) ?? '')) chain.push(next);
    const last = chain.at(-1)!;
    const holder = at.get(last.place);
    const isRing = holder !== undefined && holder !== last.key && chain.some(({ key }) => key === holder);
    const ring = isRing ? chain.slice(chain.findIndex(({ key }) => key === holder)) : [];
    // Too many to change places at once: one of them stands aside behind all others meanwhile, and comes to its place the next time.
    if (ring.length > MOST_AT_ONCE) take([{ ...ring[0]!, place: Math.max(...at.keys(), ...changed.map(({ place }) => place)) + 1 }]);
    else if (isRing) take(ring);
    else for (const row of chain.toReversed()) take([row]);
  }
  return steps;
}

/** What is to be sent, as much as fits into one change; what cannot be taken as it is waits, and only its place is said. */
export function changesOf({ saved, rows }: TaskSheet, positionId: string): TaskChanges {
  const before = new Map(saved.map((task) => [task.key, task]));
  const said = rows.flatMap((row) => {
    if (isBlank(row)) return [];
    if (faultsOf(row).length === 0) return [row];
    const task = before.get(row.key);
    return task ? [{ ...rowOf(task), place: row.place }] : [];
  });
  const written = new Set(rows.filter((row) => !isBlank(row)).map(({ key }) => key));
  const removed = saved.filter(({ key }) => !written.has(key)).slice(0, MOST_AT_ONCE);
  const changed = said.filter((row) => !saysSame(before.get(row.key) ?? NOTHING, row));
  const fitting: TaskRow[] = [];
  for (const step of inOrder(
    changed,
    saved.filter((task) => !removed.includes(task)),
  )) {
    if (fitting.length > 0 && fitting.length + step.length > MOST_AT_ONCE) break;
    fitting.push(...step);
  }
  return { tasks: fitting.map((row) => inputOf(row, positionId, before.get(row.key)?.id)), rows: fitting, removedIds: removed.map(({ id }) => id) };
}

/** Of a row that the server does not know. */
const NOTHING = emptyRow('', 0);

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
  return { saved: latest, rows: orBlank(increasing([...mine, ...theirs].toSorted((a, b) => a.place - b.place))) };
}

/** Each behind the one before it, where it stands already if it can. */
function increasing(rows: readonly TaskRow[]): readonly TaskRow[] {
  let last = 0;
  return rows.map((row) => {
    const place = Math.max(row.place, last + 1);
    last = place;
    return place === row.place ? row : { ...row, place };
  });
}
