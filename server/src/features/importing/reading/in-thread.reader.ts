import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { ImportFileRefused, type ImportProblem } from './file-refused.errors.ts';
import { READER_HEAP_MB, READER_STACK_MB, READER_YOUNG_HEAP_MB, READING_MAX_MS, SMALL_TEXT_BYTES } from './reading-limits.parameters.ts';
import type { TabularFile, TabularRow } from './tabular-file.ts';
import { isWorkbook, openTabularFile } from './tabular.reader.ts';

/** What the thread says. */
export type FromReader =
  | { readonly does: 'OPENED'; readonly format: TabularFile['format'] }
  | { readonly does: 'READ'; readonly rows: readonly TabularRow[]; readonly bytesRead: number }
  | { readonly does: 'ENDED' }
  | { readonly does: 'REFUSED'; readonly problem: ImportProblem }
  | { readonly does: 'FAILED'; readonly name: string; readonly stack: string | null };

const tooMuch = (what: string): ImportFileRefused =>
  new ImportFileRefused(
    'FILE_ASKS_TOO_MUCH',
    `The file needs more ${what} than one file may take to be read.`,
    'Keep only the sheet and the columns to import, and save them as CSV UTF-8; if it is a long list, split it into several files.',
  );

// Built, the thread runs from the file that was made of its source beside this one; in tests from the source itself.
const SOURCE = new URL(`./thread.reader${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Why the thread ended without a word: its own limits, or a fault of ours. */
function deathOf(error: Error): Error {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('memory') : error;
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

  async next(): Promise<FromReader> {
    for (;;) {
      const word = this.#heard.shift();
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
  const timer = setTimeout(() => words.end(tooMuch('time')), maxMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const opened = await words.next();
    if (opened.does !== 'OPENED') throw new Error(`the thread that reads the file began with ${opened.does}`);
    let bytesRead = 0;
    return await work({
      format: opened.format,
      bytesRead: () => bytesRead,
      batches: (async function* () {
        // The next batch is read while this one is worked on.
        worker.postMessage(null);
        for (;;) {
          const word = await words.next();
          if (word.does !== 'READ') return;
          worker.postMessage(null);
          ({ bytesRead } = word);
          yield word.rows;
        }
      })(),
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
  }
}

/** Reads a file where it can keep nobody waiting. A workbook never counts as small: it is packed. */
export async function readTable<Result>(path: string, work: (file: TabularFile) => Promise<Result>, bounds: ReadingBounds = {}): Promise<Result> {
  const { size } = await stat(path);
  if (size > SMALL_TEXT_BYTES || (await isWorkbook(path))) return readInThread(path, work, bounds);
  return work(await openTabularFile(path));
}
