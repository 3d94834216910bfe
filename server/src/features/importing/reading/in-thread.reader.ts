import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { fill, type InLanguages } from '../../../rules/languages.ts';
import { ImportFileRefused, type ImportProblem } from './file-refused.errors.ts';
import { READER_HEAP_MB, READER_STACK_MB, READER_YOUNG_HEAP_MB, READING_MAX_MS, SMALL_TEXT_BYTES } from './reading-limits.parameters.ts';
import type { TabularFile, TabularRow } from './tabular-file.ts';
import { isPlainText, openTabularFile } from './tabular.reader.ts';

/** What the thread is told: to begin with a sheet at its top, which is a run of its own, and to go on. */
export type ToReader = { readonly run: number; readonly sheet: number } | null;

/** What the thread says; of an earlier run nobody wants to hear any more. */
export type FromReader =
  | { readonly does: 'OPENED'; readonly file: Pick<TabularFile, 'format' | 'separator' | 'encoding' | 'sheets'> }
  | { readonly does: 'READ'; readonly run: number; readonly rows: readonly TabularRow[]; readonly bytesRead: number; readonly lastRow: number }
  | { readonly does: 'ENDED'; readonly run: number; readonly lastRow: number }
  | { readonly does: 'REFUSED'; readonly run: number; readonly problem: ImportProblem }
  | { readonly does: 'FAILED'; readonly name: string; readonly stack: string | null };

const tooMuch = (what: InLanguages): ImportFileRefused =>
  new ImportFileRefused(
    'FILE_ASKS_TOO_MUCH',
    fill(
      { id: 'Membaca berkas ini memerlukan {what} lebih dari batas satu berkas.', en: 'The file needs more {what} than one file may take to be read.' },
      { what },
    ),
    {
      id: 'Simpan lembar dan kolom yang diperlukan saja sebagai CSV UTF-8; daftar yang panjang dibagi menjadi beberapa berkas.',
      en: 'Keep only the sheet and the columns to import, and save them as CSV UTF-8; if it is a long list, split it into several files.',
    },
  );

// Built, the thread runs from the file that was made of its source beside this one; in tests from the source itself.
const SOURCE = new URL(`./thread.reader${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Why the thread ended without a word: its own limits, or a fault of ours. */
function deathOf(error: Error): Error {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch({ id: 'memori', en: 'memory' }) : error;
}

/** The words of the thread one by one; asked for the next only when the last one was worked on, so that none pile up here. */
class Words {
  #heard: FromReader[] = [];
  #ended: Error | null = null;
  #wake: (() => void) | null = null;

  constructor(worker: Worker) {
    worker.on('message', (word: FromReader) => {
      this.#heard.push(word);
      this.#wake?.();
    });
    worker.on('error', (error: Error) => this.end(deathOf(error)));
    worker.on('messageerror', (error: Error) => this.end(error));
    worker.on('exit', () => this.end(new Error('the thread that reads the file ended')));
  }

  end(error: Error): void {
    this.#ended ??= error;
    this.#wake?.();
  }

  async next(run: number): Promise<FromReader> {
    for (;;) {
      const word = this.#heard.shift();
      if (word && 'run' in word && word.run !== run) continue;
      if (word?.does === 'REFUSED') throw ImportFileRefused.of(word.problem);
      if (word?.does === 'FAILED') throw Object.assign(new Error(`the file could not be read: ${word.name}`), word.stack === null ? {} : { stack: word.stack });
      if (word) return word;
      if (this.#ended) throw this.#ended;
      await new Promise<void>((done) => {
        this.#wake = done;
      });
      this.#wake = null;
    }
  }
}

export interface ReadingBounds {
  /** Ends the reading at once, with its reason. */
  readonly signal?: AbortSignal | undefined;
  readonly maxMs?: number;
  readonly heapMb?: number;
}

/**
 * Opens a file in a thread of its own, with bounds on its memory and its time, and gives its rows to `work`. The thread is
 * gone when this returns, however that is; a file that breaks it is refused in a sentence.
 */
export async function readInThread<Result>(
  path: string,
  work: (file: TabularFile) => Promise<Result>,
  { signal, maxMs = READING_MAX_MS, heapMb = READER_HEAP_MB }: ReadingBounds = {},
): Promise<Result> {
  signal?.throwIfAborted();
  const worker = new Worker(SOURCE, {
    workerData: path,
    // Nothing of the environment, which may hold secrets, is of use to it.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: READER_YOUNG_HEAP_MB, stackSizeMb: READER_STACK_MB },
  });
  const words = new Words(worker);
  const stop = (): void => words.end(signal?.reason instanceof Error ? signal.reason : new Error('the reading was stopped'));
  const timer = setTimeout(() => words.end(tooMuch({ id: 'waktu', en: 'time' })), maxMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const opened = await words.next(0);
    if (opened.does !== 'OPENED') throw new Error(`the thread that reads the file began with ${opened.does}`);
    const tell = (word: ToReader): void => worker.postMessage(word);
    let run = 0;
    let seen = { bytesRead: 0, lastRow: 0 };
    return await work({
      ...opened.file,
      bytesRead: () => seen.bytesRead,
      lastRow: () => seen.lastRow,
      close: () => undefined,
      async *rows(sheet) {
        run += 1;
        const ofThis = run;
        seen = { bytesRead: 0, lastRow: 0 };
        tell({ run, sheet });
        // The next batch is read while this one is worked on.
        tell(null);
        for (;;) {
          const word = await words.next(ofThis);
          if (word.does === 'ENDED') seen = { ...seen, lastRow: word.lastRow };
          if (word.does !== 'READ') return;
          tell(null);
          seen = word;
          yield word.rows;
        }
      },
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

/** Reads a file where it can keep nobody waiting. Only lines of text count as small: whatever else is read asks for more than its size. */
export async function readTable<Result>(path: string, work: (file: TabularFile) => Promise<Result>, bounds: ReadingBounds = {}): Promise<Result> {
  const { size } = await stat(path);
  if (size > SMALL_TEXT_BYTES || !(await isPlainText(path))) return readInThread(path, work, bounds);
  return work(await openTabularFile(path));
}
