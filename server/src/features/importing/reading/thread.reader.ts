/**
 * Reads one file in a thread of its own and hands its rows on, a bounded batch for each word of the server that it wants
 * more. Whatever the file does to this thread, the server has the file's problem and not the file.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ImportFileRefused } from './file-refused.errors.ts';
import type { TabularRow } from './tabular-file.ts';
import { openTabularFile } from './tabular.reader.ts';
import type { FromReader, ToReader } from './in-thread.reader.ts';

const port = parentPort;
if (!port) throw new Error('files are read in a thread of their own');
const tell = (message: FromReader): void => port.postMessage(message);

try {
  const file = await openTabularFile(String(workerData));
  const { format, separator, encoding, sheets } = file;
  let run = 0;
  let batches: AsyncIterator<readonly TabularRow[]> | null = null;
  port.on('message', (word: ToReader) => {
    if (word !== null) {
      // What it was reading is let go of; that it cannot be is nothing to anybody.
      batches?.return?.()?.catch(() => undefined);
      run = word.run;
      batches = file.rows(word.sheet)[Symbol.asyncIterator]();
      return;
    }
    const ofThis = run;
    batches?.next().then(
      ({ done, value }) => {
        if (done) tell({ does: 'ENDED', run: ofThis, lastRow: file.lastRow() });
        else tell({ does: 'READ', run: ofThis, rows: value, bytesRead: file.bytesRead(), lastRow: file.lastRow() });
      },
      (error: unknown) => fail(error, ofThis),
    );
  });
  tell({ does: 'OPENED', file: { format, separator, sheets, ...(encoding ? { encoding } : {}) } });
} catch (error) {
  fail(error, 0);
  port.close();
}

function fail(error: unknown, run: number): void {
  if (error instanceof ImportFileRefused) tell({ does: 'REFUSED', run, problem: error.problem });
  else tell({ does: 'FAILED', name: error instanceof Error ? error.name : 'unknown', stack: error instanceof Error ? (error.stack ?? null) : null });
}
