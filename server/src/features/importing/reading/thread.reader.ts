/**
 * Reads one file in a thread of its own and hands its rows on, a bounded batch for each word of the server that it wants
 * more. Whatever the file does to this thread, the server has the file's problem and not the file.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { ImportFileRefused } from './file-refused.errors.ts';
import { openTabularFile } from './tabular.reader.ts';
import type { FromReader } from './in-thread.reader.ts';

const port = parentPort;
if (!port) throw new Error('files are read in a thread of their own');
const tell = (message: FromReader): void => port.postMessage(message);

try {
  const file = await openTabularFile(String(workerData));
  tell({ does: 'OPENED', format: file.format });
  const batches = file.batches[Symbol.asyncIterator]();
  port.on('message', () => {
    batches.next().then(
      ({ done, value }) => {
        if (!done) return tell({ does: 'READ', rows: value, bytesRead: file.bytesRead() });
        tell({ does: 'ENDED' });
        port.close();
      },
      (error: unknown) => fail(error),
    );
  });
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  if (error instanceof ImportFileRefused) tell({ does: 'REFUSED', problem: error.problem });
  else tell({ does: 'FAILED', name: error instanceof Error ? error.name : 'unknown', stack: error instanceof Error ? (error.stack ?? null) : null });
  port?.close();
}
