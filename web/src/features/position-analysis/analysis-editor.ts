import type { SavePositionAnalysisInput } from '@selaras/schema/web';
import { dropKept, keepDraft, readKept } from '../../app/kept-draft.ts';
import { changesOf, overLatest, type AnalysisDraft } from './analysis-draft.ts';

interface ReadAnalysis {
  readonly version: number;
  readonly draft: AnalysisDraft;
}

/** What a change came to: kept, changed by others before, refused for good, or nobody knows. */
export type Sent = { readonly saved: number } | { readonly changed: true } | { readonly refused: true } | { readonly lost: true };

/** What the editor asks of the API. */
export interface EditorPorts {
  readonly send: (input: SavePositionAnalysisInput) => Promise<Sent>;
  /** The analysis as it is now; null when it did not come. */
  readonly read: () => Promise<ReadAnalysis | null>;
}

export type Saving = 'SAVED' | 'WAITING' | 'SAVING' | 'LOST' | 'REFUSED';

/** What was sent and not answered yet: it is sent again as it was, so that it is done once. */
interface OnTheWay {
  readonly input: SavePositionAnalysisInput;
  readonly draft: AnalysisDraft;
}

export interface Edited {
  readonly draft: AnalysisDraft;
  /** As the server has it. */
  readonly saved: AnalysisDraft;
  readonly version: number;
  readonly saving: Saving;
  /** What others have made of parts that were typed into here as well; nothing is sent until it was chosen what is to become of both. */
  readonly clash: ReadAnalysis | null;
  /** When what was found of an earlier visit was typed. */
  readonly restored: string | null;
}

interface KeptAnalysis {
  readonly saved: AnalysisDraft;
  readonly draft: AnalysisDraft;
  readonly sending: OnTheWay | null;
}

const TYPING_PAUSE = 800;
const AGAIN_AFTER = 5_000;

interface EditorOf {
  readonly analysisId: string;
  readonly told: ReadAnalysis;
  /** Under which what is typed is kept in the browser. */
  readonly draftName: string;
  readonly canWrite: boolean;
  readonly ports: EditorPorts;
}

/** One analysis while it is worked on: keeps every letter in the browser, and sends one change at a time. */
export class AnalysisEditor {
  readonly #analysisId: string;
  readonly #draftName: string;
  readonly #canWrite: boolean;
  readonly #ports: EditorPorts;
  readonly #hearing = new Set<() => void>();
  #edited: Edited;
  #sending: OnTheWay | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor({ analysisId, told, draftName, canWrite, ports }: EditorOf) {
    this.#analysisId = analysisId;
    this.#draftName = draftName;
    this.#canWrite = canWrite;
    this.#ports = ports;
    this.#edited = { ...told, saved: told.draft, saving: 'SAVED', clash: null, restored: null };
    if (canWrite) this.#restore(told);
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#hearing.add(hear);
    return () => this.#hearing.delete(hear);
  };

  readonly current = (): Edited => this.#edited;

  change(next: (draft: AnalysisDraft) => AnalysisDraft): void {
    if (!this.#canWrite) return;
    this.#put({ draft: next(this.#edited.draft) });
    this.#later(TYPING_PAUSE);
  }

  /** Of two states: what was typed here over what the others made of it, or theirs where both wrote. */
  settle(keepsMine: boolean): void {
    const { clash, saved, draft } = this.#edited;
    if (!clash) return;
    const merged = overLatest([saved], draft, clash.draft).draft;
    this.#put({ draft: keepsMine ? merged : clash.draft, saved: clash.draft, version: clash.version, clash: null, restored: null });
    this.#later(0);
  }

  /** Takes away what was typed and is not sent. */
  async drop(): Promise<void> {
    const told = await this.#ports.read();
    if (!told) return;
    this.#sending = null;
    this.#put({ ...told, saved: told.draft, saving: 'SAVED', clash: null, restored: null });
  }

  /** Somebody wrote into it: what stands here as it was follows, the rest is told. */
  async heard(version: number): Promise<void> {
    if (version <= this.#edited.version || this.#running) return;
    const told = await this.#ports.read();
    if (told && told.version > this.#edited.version && !this.#running) this.#meet(told);
  }

  /** At once, such as when the page is left or before something is done with all of it; true when nothing is left to be sent. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    await this.#run();
    return this.#sending === null && this.#edited.clash === null && changesOf(this.#edited.saved, this.#edited.draft) === null;
  }

  #restore(told: ReadAnalysis): void {
    const kept = readKept<KeptAnalysis>(this.#draftName);
    if (!kept?.draft?.draft?.sections || !kept.draft.saved?.sections) return;
    const { saved, draft, sending } = kept.draft;
    const { draft: merged, clashing } = overLatest(sending ? [saved, sending.draft] : [saved], draft, told.draft);
    if (changesOf(told.draft, merged) === null) return dropKept(this.#draftName);
    this.#edited = { ...this.#edited, draft: clashing.length > 0 ? draft : merged, saved: clashing.length > 0 ? saved : told.draft, restored: kept.at };
    if (clashing.length > 0) this.#edited = { ...this.#edited, clash: told };
    else this.#later(0);
  }

  #put(next: Partial<Edited>): void {
    this.#edited = { ...this.#edited, ...next };
    if (this.#canWrite) this.#keep();
    for (const hear of this.#hearing) hear();
  }

  #keep(): void {
    const { saved, draft, version } = this.#edited;
    const kept: KeptAnalysis = { saved, draft, sending: this.#sending };
    if (this.#sending || changesOf(saved, draft)) keepDraft(this.#draftName, { draft: kept, version, at: new Date().toISOString() });
    else dropKept(this.#draftName);
  }

  #meet(told: ReadAnalysis, before: readonly AnalysisDraft[] = [this.#edited.saved]): void {
    const { draft, clashing } = overLatest(before, this.#edited.draft, told.draft);
    if (clashing.length > 0) this.#put({ clash: told });
    else this.#put({ draft, saved: told.draft, version: told.version });
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    if (this.#next() === null) {
      if (!this.#running) this.#put({ saving: 'SAVED' });
      return;
    }
    if (!this.#running) this.#put({ saving: 'WAITING' });
    this.#timer = setTimeout(() => void this.#run(), pause);
  }

  #next(): OnTheWay | null {
    const { saved, draft, version, clash } = this.#edited;
    if (this.#sending) return this.#sending;
    const changes = clash ? null : changesOf(saved, draft);
    return changes && { input: { analysisId: this.#analysisId, version, ...changes }, draft };
  }

  #run(): Promise<void> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      this.#sending = next;
      this.#put({ saving: 'SAVING' });
      const sent = await this.#ports.send(next.input);
      if ('lost' in sent) return this.#lost();
      this.#sending = null;
      if ('refused' in sent) return this.#put({ saving: 'REFUSED' });
      if ('saved' in sent) this.#put({ saved: next.draft, version: sent.saved, restored: null });
      else {
        const told = await this.#ports.read();
        if (!told) return this.#lost();
        this.#meet(told, [this.#edited.saved, next.draft]);
      }
    }
    this.#put({ saving: 'SAVED' });
  }

  #lost(): void {
    this.#put({ saving: 'LOST' });
    this.#timer = setTimeout(() => void this.#run(), AGAIN_AFTER);
  }
}
