import type { AnalysisPage_TotalsFragment, WorkloadTaskInput } from '@selaras/schema/web';
import { dropKept, keepDraft, readKept } from '../../app/kept-draft.ts';
import type { TaskRow } from './task-cells.ts';
import {
  afterSaving,
  changesOf,
  isAsKnown,
  isNothing,
  isUnsaved,
  orBlank,
  overLatest,
  sheetOf,
  type TaskChanges,
  type TaskSheet,
  type ToldTask,
} from './task-sheet.ts';

export interface SendInput {
  readonly analysisId: string;
  readonly version: number;
  readonly tasks: WorkloadTaskInput[];
  readonly removedIds: string[];
}

interface ReadTasks {
  readonly version: number;
  readonly tasks: readonly ToldTask[];
}

/** Why nothing is taken any more: the state of the analysis, or something that only a look at the server's log explains. */
export type FinalRefusal = 'WorkloadStateWrong' | 'CANNOT';

type Totals = AnalysisPage_TotalsFragment;

/** What a change came to: kept, changed by others before, refused for good with its reason, or nobody knows. */
export type Sent =
  | { readonly saved: ReadTasks; readonly totals: Totals }
  | { readonly changed: true }
  | { readonly refused: FinalRefusal }
  /** The server does not believe what one of the tasks says; which of those that were sent. */
  | { readonly refusedTask: number }
  | { readonly lost: true };

/** What the editor asks of the API. */
export interface EditorPorts {
  readonly send: (positionId: string, input: SendInput) => Promise<Sent>;
  /** All tasks of a position; null when they did not come. */
  readonly read: (positionId: string) => Promise<ReadTasks | null>;
}

/** What was sent and not answered yet: it is sent again as it was, so that it is done once. */
interface OnTheWay {
  readonly version: number;
  readonly rows: readonly TaskRow[];
}

export interface EditedPosition extends TaskSheet {
  /** What stood here before each change, the last one at the end. */
  readonly past: readonly (readonly TaskRow[])[];
  /** What somebody else has made of the tasks meanwhile; nothing is sent until it was chosen what is to become of both. */
  readonly clash: readonly ToldTask[] | null;
  /** When what was found of an earlier visit was typed. */
  readonly restored: string | null;
}

export type Saving = 'SAVED' | 'WAITING' | 'SAVING' | 'LOST' | 'REFUSED';

interface KeptSheet extends TaskSheet {
  readonly sending: OnTheWay | null;
}

const TYPING_PAUSE = 800;
const AGAIN_AFTER = 5_000;
const MOST_UNDONE = 200;

interface EditorOf {
  readonly analysisId: string;
  /** That was read last. */
  readonly version: number;
  /** Under which what is typed is kept in the browser. */
  readonly draftName: string;
  /** Else tasks are only read; what was typed before it could not be sent any more stays where it is kept. */
  readonly canWrite: boolean;
  readonly ports: EditorPorts;
}

/** The tasks of one analysis while they are worked on, position by position: keeps every letter in the browser, and sends one change at a time. */
export class TaskEditor {
  readonly #analysisId: string;
  readonly #ports: EditorPorts;
  readonly #draftName: string;
  readonly #canWrite: boolean;
  readonly #positions = new Map<string, EditedPosition>();
  readonly #onTheWay = new Map<string, OnTheWay>();
  readonly #hearing = new Set<() => void>();
  #version: number;
  #saving: Saving = 'SAVED';
  #refusal: FinalRefusal | null = null;
  #totals: Totals | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #turn = 0;

  constructor({ analysisId, version, draftName, canWrite, ports }: EditorOf) {
    this.#analysisId = analysisId;
    this.#version = version;
    this.#draftName = draftName;
    this.#canWrite = canWrite;
    this.#ports = ports;
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearing.add(hear);
    return () => this.#hearing.delete(hear);
  };

  get saving(): Saving {
    return this.#saving;
  }

  get refusal(): FinalRefusal | null {
    return this.#refusal;
  }

  /** What the whole analysis comes to, as the server said after the last change from here. */
  get totals(): Totals | null {
    return this.#totals;
  }

  of(positionId: string): EditedPosition | null {
    return this.#positions.get(positionId) ?? null;
  }

  /** Brings the tasks of a position, with what was typed and not sent when somebody was here last. */
  async open(positionId: string): Promise<boolean> {
    const known = this.#positions.get(positionId);
    if (known && (isUnsaved(known) || this.#isBusy)) return true;
    const told = await this.#ports.read(positionId);
    if (!told) return false;
    // Typed into while it came.
    const meanwhile = this.#positions.get(positionId);
    if (meanwhile && isUnsaved(meanwhile)) return true;
    this.#version = Math.max(this.#version, told.version);
    this.#put(positionId, this.#restored(positionId, told.tasks) ?? { ...sheetOf(told.tasks), past: meanwhile?.past ?? [], clash: null, restored: null });
    this.#later(0);
    return true;
  }

  #restored(positionId: string, told: readonly ToldTask[]): EditedPosition | null {
    const kept = readKept<KeptSheet>(this.#nameOf(positionId));
    if (kept && !this.#canWrite) return { ...sheetOf(told), past: [], clash: null, restored: kept.at };
    if (!kept || !Array.isArray(kept.draft?.rows) || !Array.isArray(kept.draft.saved)) return null;
    const { saved, rows, sending } = kept.draft;
    const sheet = { saved, rows };
    if (sending) this.#onTheWay.set(positionId, sending);
    if (!sending && !isUnsaved(sheet)) return null;
    // Of one whose answer was lost it is not known yet which of both is so.
    const clash = sending || isAsKnown(sheet, told) ? null : told;
    return { ...sheet, past: [], clash, restored: kept.at };
  }

  /** Other rows stand on the screen. `isOneStep` of what can be undone by itself; what is typed on in a cell belongs to its first letter. */
  change(positionId: string, rows: readonly TaskRow[], isOneStep: boolean): void {
    const before = this.#positions.get(positionId);
    if (!before || !this.#canWrite) return;
    const past = isOneStep ? [...before.past, before.rows].slice(-MOST_UNDONE) : before.past;
    this.#put(positionId, { ...before, rows: orBlank(rows), past });
    this.#later(TYPING_PAUSE);
  }

  undo(positionId: string): void {
    const before = this.#positions.get(positionId);
    const rows = before?.past.at(-1);
    if (!before || !rows) return;
    this.#put(positionId, { ...before, rows, past: before.past.slice(0, -1) });
    this.#later(TYPING_PAUSE);
  }

  /** Of two states of a position: what was typed here over what the others made of it, or theirs alone. */
  settle(positionId: string, keepsMine: boolean): void {
    const before = this.#positions.get(positionId);
    if (!before?.clash) return;
    const sheet = keepsMine ? overLatest(before, before.clash) : sheetOf(before.clash);
    this.#put(positionId, { ...sheet, past: [], clash: null, restored: null });
    this.#later(0);
  }

  /** Takes away what was typed and is not sent. */
  async drop(positionId: string): Promise<void> {
    this.#onTheWay.delete(positionId);
    const told = await this.#ports.read(positionId);
    if (!told) return;
    this.#version = Math.max(this.#version, told.version);
    this.#put(positionId, { ...sheetOf(told.tasks), past: [], clash: null, restored: null });
    this.#say('SAVED');
  }

  /** Somebody wrote into the analysis: tasks that stand here as they were are brought anew, others are told of. */
  async heard(version: number): Promise<void> {
    if (version <= this.#version || this.#isBusy) return;
    for (const [positionId] of this.#positions) {
      const told = await this.#ports.read(positionId);
      const before = this.#positions.get(positionId);
      if (!told || !before || this.#isBusy) return;
      if (!isAsKnown(before, told.tasks))
        this.#put(positionId, isUnsaved(before) ? meeting(before, told.tasks) : { ...sheetOf(told.tasks), past: [], clash: null, restored: null });
      this.#version = Math.max(this.#version, told.version);
    }
  }

  /** At once, such as when the page is left or before something is done with all of it; true when nothing is left to be sent. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#run();
    return [...this.#positions.values()].every((one) => !isUnsaved(one));
  }

  #nameOf = (positionId: string): string => `${this.#draftName}.${positionId}`;

  #put(positionId: string, next: EditedPosition): void {
    this.#positions.set(positionId, next);
    this.#keep(positionId);
    this.#tell();
  }

  #keep(positionId: string): void {
    if (!this.#canWrite) return;
    const { saved, rows } = this.#positions.get(positionId) ?? sheetOf([]);
    const sending = this.#onTheWay.get(positionId) ?? null;
    const draft: KeptSheet = { saved, rows, sending };
    if (sending || isUnsaved(draft)) keepDraft(this.#nameOf(positionId), { draft, version: this.#version, at: new Date().toISOString() });
    else dropKept(this.#nameOf(positionId));
  }

  /** Another one whenever anything of it is. */
  get turn(): number {
    return this.#turn;
  }

  #tell(): void {
    this.#turn += 1;
    for (const hear of this.#hearing) hear();
  }

  #say(saving: Saving, refusal: FinalRefusal | null = null): void {
    this.#saving = saving;
    this.#refusal = refusal;
    this.#tell();
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    if (this.#next() === null) {
      if (!this.#isBusy) this.#say('SAVED');
      return;
    }
    if (!this.#isBusy) this.#say('WAITING');
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  /** What is to be sent next, what was on its way already before all others. */
  #next(): { readonly positionId: string; readonly rows: readonly TaskRow[]; readonly version: number; readonly changes: TaskChanges } | null {
    for (const [positionId, { version, rows }] of this.#onTheWay) {
      const position = this.#positions.get(positionId);
      if (position) return { positionId, version, rows, changes: changesOf({ saved: position.saved, rows }, positionId) };
    }
    for (const [positionId, position] of this.#positions) {
      const changes = changesOf(position, positionId);
      if (!position.clash && !isNothing(changes)) return { positionId, rows: position.rows, version: this.#version, changes };
    }
    return null;
  }

  async #run(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        const { positionId, rows, version, changes } = next;
        this.#onTheWay.set(positionId, { version, rows });
        this.#keep(positionId);
        this.#say('SAVING');
        const input = { analysisId: this.#analysisId, version, tasks: [...changes.tasks], removedIds: [...changes.removedIds] };
        const sent = isNothing(changes) ? null : await this.#ports.send(positionId, input);
        if (sent && 'lost' in sent) {
          this.#say('LOST');
          this.#timer = setTimeout(() => void this.#run(), AGAIN_AFTER);
          return;
        }
        this.#onTheWay.delete(positionId);
        if (sent && 'refused' in sent) {
          this.#keep(positionId);
          this.#say('REFUSED', sent.refused);
          return;
        }
        if (sent && 'refusedTask' in sent) {
          this.#refuse(positionId, changes.rows[sent.refusedTask]?.key);
          continue;
        }
        if (!(await this.#answered(positionId, changes, sent))) return;
      }
      this.#say('SAVED');
    } finally {
      this.#isBusy = false;
    }
  }

  /** The others are sent without it; it waits until somebody puts it right. */
  #refuse(positionId: string, key: string | undefined): void {
    const now = this.#positions.get(positionId)!;
    const rows = now.rows.map((row) =>
      row.key === key ? { ...row, faults: { ...row.faults, volume: { text: row.volume === null ? '' : String(row.volume), why: 'REFUSED' as const } } } : row,
    );
    this.#put(positionId, { ...now, rows });
  }

  async #answered(positionId: string, changes: TaskChanges, sent: Extract<Sent, { saved: unknown } | { changed: unknown }> | null): Promise<boolean> {
    const now = this.#positions.get(positionId)!;
    const kept = sent && 'saved' in sent ? afterSaving(now, changes, sent.saved.tasks) : null;
    if (sent && 'saved' in sent) {
      this.#version = sent.saved.version;
      this.#totals = sent.totals;
    }
    if (kept) {
      this.#put(positionId, { ...now, ...kept, restored: null });
      return true;
    }
    // Somebody wrote into the analysis, most often into another position.
    const told = await this.#ports.read(positionId);
    if (!told) {
      this.#say('LOST');
      this.#timer = setTimeout(() => void this.#run(), AGAIN_AFTER);
      return false;
    }
    this.#version = told.version;
    this.#put(positionId, meeting(this.#positions.get(positionId)!, told.tasks));
    return true;
  }
}

/** What is typed here beside what the server has by now: where they do not meet nothing is to be chosen. */
function meeting(before: EditedPosition, told: readonly ToldTask[]): EditedPosition {
  if (isAsKnown(before, told)) return before;
  const both = overLatest(before, told);
  return isUnsaved(both) ? { ...before, clash: told } : { ...before, ...both, clash: null };
}
