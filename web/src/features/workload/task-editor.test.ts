import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaskRow } from './task-cells.ts';
import { withText } from './task-cells.ts';
import { TaskEditor, type Sent, type SendInput } from './task-editor.ts';
import { renumbered, type ToldTask } from './task-sheet.ts';

const P = 'position_1';
const task = (id: string, place: number, description: string, more: Partial<ToldTask> = {}): ToldTask => ({
  id,
  place,
  description,
  result: '',
  approach: 'TASKS',
  volume: 100,
  volumePeriod: 'YEAR',
  normMinutes: 30,
  ability: null,
  operators: null,
  shifts: null,
  ...more,
});

/** The server in small: tasks with a version, which others may write as well. */
class Server {
  version = 1;
  tasks: ToldTask[];
  readonly asked: SendInput[] = [];
  /** What becomes of the next changes before they are done. */
  readonly faults: ('before' | 'after' | 'refused')[] = [];
  #done = new Map<string, Sent>();

  constructor(...tasks: ToldTask[]) {
    this.tasks = tasks;
  }

  readonly read = async () => ({ version: this.version, tasks: [...this.tasks] });

  readonly send = async (_position: string, input: SendInput): Promise<Sent> => {
    this.asked.push(input);
    const fault = this.faults.shift();
    if (fault === 'before') return { lost: true };
    if (fault === 'refused') return { refused: 'WorkloadStateWrong' };
    if (input.tasks.length > 100 || input.removedIds.length > 100) throw new Error('more than a list may hold');
    const key = JSON.stringify(input);
    const answer = this.#done.get(key) ?? this.#write(input);
    this.#done.set(key, answer);
    return fault === 'after' ? { lost: true } : answer;
  };

  byOthers(tasks: ToldTask[]): void {
    this.tasks = tasks;
    this.version += 1;
  }

  #write({ version, tasks, removedIds }: SendInput): Sent {
    if (version !== this.version) return { changed: true };
    const wrong = tasks.findIndex(({ volume }) => (volume ?? 0) > 1e6);
    if (wrong >= 0) return { refusedTask: wrong };
    this.tasks = this.tasks.filter(({ id }) => !removedIds.includes(id));
    for (const { taskId, positionId: _of, ...said } of tasks) {
      const before = this.tasks.find(({ id }) => id === taskId);
      const id = String(taskId ?? `task_${this.version}_${said.place}`);
      const next = { ...task(id, 0, ''), volume: null, normMinutes: null, ...said, result: said.result ?? '' } as ToldTask;
      this.tasks = before ? this.tasks.map((one) => (one.id === taskId ? next : one)) : [...this.tasks, next];
    }
    this.tasks = this.tasks.toSorted((a, b) => a.place - b.place);
    const places = this.tasks.map(({ place }) => place);
    if (new Set(places).size < places.length) throw new Error(`two tasks stand at one place: ${places.join()}`);
    this.version += 1;
    const totals = { version: this.version, people: 1, exactPeople: 1, positionCount: 1, incompleteCount: 0 } as Extract<Sent, { totals: unknown }>['totals'];
    return { saved: { version: this.version, tasks: [...this.tasks] }, totals };
  }
}

async function opened(server: Server, canWrite = true): Promise<TaskEditor> {
  const editor = new TaskEditor({ analysisId: 'analysis_1', version: server.version, draftName: 'ani.kota.workload.analysis_1', canWrite, ports: server });
  await editor.open(P);
  return editor;
}
const rows = (editor: TaskEditor): readonly TaskRow[] => editor.of(P)!.rows;
const type = (editor: TaskEditor, index: number, column: Parameters<typeof withText>[1], text: string): void =>
  editor.change(
    P,
    rows(editor).map((row, at) => (at === index ? withText(row, column, text, 'id') : row)),
    true,
  );
const settle = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
  vi.useFakeTimers();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an editor of tasks', () => {
  it('sends what was typed once the typing pauses, each time by the version of the time before', async () => {
    const server = new Server(task('a', 1, 'Melayani'));
    const editor = await opened(server);
    type(editor, 0, 'volume', '1.2');
    type(editor, 0, 'volume', '1.200');
    expect(editor.saving).toBe('WAITING');
    await settle();
    type(editor, 0, 'measure', '25');
    await settle();
    expect(server.asked.map(({ version, tasks }) => [version, tasks[0]!.volume, tasks[0]!.normMinutes])).toEqual([
      [1, 1200, 30],
      [2, 1200, 25],
    ]);
    expect(editor.saving).toBe('SAVED');
    expect(editor.totals?.version).toBe(3);
  });

  it('knows a new task again, and sends it no second time', async () => {
    const server = new Server();
    const editor = await opened(server);
    type(editor, 0, 'description', 'Melayani');
    await settle();
    type(editor, 0, 'volume', '5');
    await settle();
    expect(server.tasks).toMatchObject([{ description: 'Melayani', volume: 5 }]);
    expect(server.asked[1]!.tasks[0]!.taskId).toBe('task_1_1');
  });

  it('does not send what cannot be read, and keeps it', async () => {
    const server = new Server(task('a', 1, 'Melayani'), task('b', 2, 'Mencatat'));
    const editor = await opened(server);
    type(editor, 0, 'volume', 'banyak');
    type(editor, 1, 'volume', '7');
    await settle();
    expect(server.asked[0]!.tasks.map(({ taskId }) => taskId)).toEqual(['b']);
    const again = await opened(server);
    expect(rows(again)[0]!.faults.volume).toEqual({ text: 'banyak', why: 'NOT_A_NUMBER' });
    type(again, 0, 'volume', '3');
    await settle();
    expect(server.tasks[0]!.volume).toBe(3);
  });

  it('takes back steps, also those that were sent already', async () => {
    const server = new Server(task('a', 1, 'Melayani'), task('b', 2, 'Mencatat'));
    const editor = await opened(server);
    editor.change(P, rows(editor).slice(1), true);
    await settle();
    expect(server.tasks.map(({ id }) => id)).toEqual(['b']);
    editor.undo(P);
    await settle();
    expect(server.tasks.map(({ description }) => description)).toEqual(['Melayani', 'Mencatat']);
    expect(editor.saving).toBe('SAVED');
  });

  it('sends the same again after an answer was lost, and no task twice', async () => {
    const server = new Server();
    const editor = await opened(server);
    server.faults.push('after');
    type(editor, 0, 'description', 'Melayani');
    await settle();
    expect(editor.saving).toBe('LOST');
    type(editor, 0, 'volume', '5');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.tasks).toMatchObject([{ description: 'Melayani', volume: 5 }]);
    expect(editor.saving).toBe('SAVED');
  });

  it('goes on after a reload with what was on its way', async () => {
    const server = new Server();
    const first = await opened(server);
    server.faults.push('after', 'before', 'before');
    type(first, 0, 'description', 'Melayani');
    await settle();
    vi.clearAllTimers();
    const again = await opened(server);
    server.faults.length = 0;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.tasks).toHaveLength(1);
    expect(again.of(P)!.clash).toBeNull();
    expect(again.saving).toBe('SAVED');
  });

  it('goes on when others wrote into another position', async () => {
    const server = new Server(task('a', 1, 'Melayani'));
    const editor = await opened(server);
    server.version = 7;
    type(editor, 0, 'volume', '5');
    await settle();
    expect(server.asked.map(({ version }) => version)).toEqual([1, 7]);
    expect(server.tasks[0]!.volume).toBe(5);
  });

  it('asks what is to become of both when others wrote into the same tasks, and loses nothing of either', async () => {
    const server = new Server(task('a', 1, 'Melayani'), task('b', 2, 'Mencatat'));
    const editor = await opened(server);
    server.byOthers([task('a', 1, 'Melayani', { normMinutes: 45 }), task('c', 3, 'Melapor')]);
    type(editor, 0, 'volume', '5');
    type(editor, 1, 'volume', '6');
    await settle();
    expect(editor.of(P)!.clash).toHaveLength(2);
    expect(server.tasks[0]!.volume).toBe(100);
    editor.settle(P, true);
    await settle();
    expect(server.tasks.map(({ description, volume, normMinutes }) => [description, volume, normMinutes])).toEqual([
      ['Melayani', 5, 45],
      ['Mencatat', 6, 30],
      ['Melapor', 100, 30],
    ]);
  });

  it('takes the latest alone where that was chosen', async () => {
    const server = new Server(task('a', 1, 'Melayani'));
    const editor = await opened(server);
    server.byOthers([task('a', 1, 'Melayani pasien')]);
    type(editor, 0, 'volume', '5');
    await settle();
    editor.settle(P, false);
    await settle();
    expect(rows(editor)).toMatchObject([{ description: 'Melayani pasien', volume: 100 }]);
    expect(server.asked).toHaveLength(1);
  });

  it('shows what others wrote where nothing was typed, and leaves alone what it wrote itself', async () => {
    const server = new Server(task('a', 1, 'Melayani'));
    const editor = await opened(server);
    server.byOthers([task('a', 1, 'Melayani pasien')]);
    await editor.heard(server.version);
    expect(rows(editor)[0]!.description).toBe('Melayani pasien');
    type(editor, 0, 'volume', '5');
    await settle();
    const before = editor.of(P);
    await editor.heard(server.version);
    expect(editor.of(P)).toBe(before);
  });

  it('stops when the analysis is not worked on any more, and keeps what was typed', async () => {
    const server = new Server(task('a', 1, 'Melayani'));
    const editor = await opened(server);
    server.faults.push('refused');
    type(editor, 0, 'volume', '5');
    await settle();
    expect([editor.saving, editor.refusal]).toEqual(['REFUSED', 'WorkloadStateWrong']);
    const reader = await opened(server, false);
    expect(reader.of(P)).toMatchObject({ rows: [{ volume: 100 }], restored: expect.any(String) as string });
    expect((await opened(server)).of(P)).toMatchObject({ rows: [{ volume: 5 }] });
  });

  it('sends many new tasks in several changes', async () => {
    const server = new Server();
    const editor = await opened(server);
    const [row] = rows(editor);
    editor.change(
      P,
      Array.from({ length: 250 }, (_, index) => ({ ...row!, key: `new-${index}`, place: index + 1, description: `Tugas ${index}`, volume: 1 })),
      true,
    );
    await settle();
    expect(server.asked.map(({ tasks }) => tasks.length)).toEqual([100, 100, 50]);
    expect(new Set(server.tasks.map(({ description }) => description)).size).toBe(250);
    expect(editor.saving).toBe('SAVED');
  });

  it('never lets two tasks stand at one place, however many rows move', async () => {
    const server = new Server(...Array.from({ length: 250 }, (_, index) => task(`t${index}`, index + 1, `Tugas ${index}`)));
    const editor = await opened(server);
    const [first, second, ...rest] = rows(editor);
    const added = { ...first!, key: 'new-a', description: 'Di atas' };
    editor.change(P, renumbered([added, ...rest, second!, first!]), true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(editor.saving).toBe('SAVED');
    expect(server.tasks.map(({ description }) => description)).toEqual(rows(editor).map(({ description }) => description));
    editor.change(P, renumbered(rows(editor).slice(1)), true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.tasks.map(({ place }) => place)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
  });

  it('moves what cannot be read out of the way as the server has it', async () => {
    const server = new Server(task('a', 1, 'Melayani'), task('b', 2, 'Mencatat'));
    const editor = await opened(server);
    type(editor, 0, 'volume', 'banyak');
    const [row] = rows(editor);
    editor.change(P, renumbered([{ ...row!, key: 'new-a', description: 'Di atas', faults: {} }, ...rows(editor)]), true);
    await settle();
    expect(server.tasks.map(({ description, volume, place }) => [place, description, volume])).toEqual([
      [1, 'Di atas', 100],
      [2, 'Melayani', 100],
      [3, 'Mencatat', 100],
    ]);
    expect(rows(editor)[1]!.faults.volume?.text).toBe('banyak');
  });

  it('keeps what the server does not believe of one task, says so there, and sends the others', async () => {
    const server = new Server(task('a', 1, 'Melayani'), task('b', 2, 'Mencatat'));
    const editor = await opened(server);
    type(editor, 0, 'volume', '9000000');
    type(editor, 1, 'volume', '7');
    await settle();
    expect(server.tasks.map(({ volume }) => volume)).toEqual([100, 7]);
    expect(rows(editor)[0]).toMatchObject({ volume: 9_000_000, faults: { volume: { why: 'REFUSED' } } });
  });
});
