import { describe, expect, it } from 'vitest';
import { readInThread, type ReadingBounds } from './in-thread.reader.ts';
import { sheetXml, textWorkbook, workbookParts, writeTemporary, zip } from './workbook.fixture.ts';

const count = (content: Buffer | string, bounds: ReadingBounds = {}): Promise<number> =>
  readInThread(
    writeTemporary(content),
    async (file) => {
      let rows = 0;
      for await (const batch of file.rows(0)) rows += batch.length;
      return rows;
    },
    bounds,
  );

const LONG = `nip,nama\n${'1,Budi\n'.repeat(400_000)}`;

describe('the thread that reads a file', () => {
  it('hands on the rows of either format', async () => {
    expect(await count('nip,nama\n1,Budi\n')).toBe(2);
    expect(await count(textWorkbook([['nip'], ['1'], ['2']]))).toBe(3);
  });

  it('says what is wrong with a file as if it were read here', async () => {
    await expect(count('')).rejects.toMatchObject({ problem: { code: 'FILE_EMPTY' } });
    await expect(count('nip,nama\n1,"Budi')).rejects.toMatchObject({ problem: { code: 'CSV_QUOTE_NOT_CLOSED' } });
  });

  it('dies of a file that wants more memory than it may have, and nothing else does', async () => {
    const shared = Array.from({ length: 400_000 }, (_, index) => `teks nomor ${index}`);
    const file = zip(workbookParts(sheetXml('<row r="1"><c r="A1" t="s"><v>1</v></c></row>'), { shared }));
    await expect(count(file, { heapMb: 12 })).rejects.toMatchObject({
      problem: { code: 'FILE_ASKS_TOO_MUCH', message: { en: expect.stringContaining('memory'), id: expect.stringContaining('memori') } },
    });
    expect(await count(file)).toBe(1);
  });

  it('is ended when the file takes too long', async () => {
    await expect(count(LONG, { maxMs: 1 })).rejects.toMatchObject({
      problem: { code: 'FILE_ASKS_TOO_MUCH', message: { en: expect.stringContaining('time'), id: expect.stringContaining('waktu') } },
    });
  });

  it('is ended at once when the work is stopped, with the reason', async () => {
    const stop = new AbortController();
    const reading = readInThread(
      writeTemporary(LONG),
      async (file) => {
        for await (const _ of file.rows(0)) stop.abort(new Error('cancelled'));
      },
      { signal: stop.signal },
    );
    await expect(reading).rejects.toThrow('cancelled');
    await expect(count(LONG, { signal: stop.signal })).rejects.toThrow('cancelled');
  });

  it('is gone when the rows are not wanted to the end', async () => {
    await expect(readInThread(writeTemporary(LONG), () => Promise.reject(new Error('no more')))).rejects.toThrow('no more');
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'MessagePort')).toHaveLength(0);
  });
});
