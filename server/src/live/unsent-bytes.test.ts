import { expect, it } from 'vitest';
import { Registry } from 'prom-client';
import { renderMetrics } from '../metrics.ts';
import { UnsentBytes, type Behind } from './unsent-bytes.ts';

const ended = async (): Promise<number> => Number(/limit="sockets_unsent_bytes"\} (\d+)/.exec(await renderMetrics([], new Registry()))?.[1]);

class Reader implements Behind {
  isEnded = false;
  constructor(public unsent: number) {}
  countUnsent(): number {
    return this.unsent;
  }
  endSlow(): void {
    this.isEnded = true;
    this.unsent = 0;
  }
}

it('ends those with most when all together have too much, and no more of them than needed', () => {
  const bytes = new UnsentBytes(100);
  const readers = [new Reader(30), new Reader(60), new Reader(40)];
  for (const reader of readers) bytes.note(reader, reader.unsent);
  expect(readers.map((reader) => reader.isEnded)).toEqual([false, true, false]);
  expect(bytes.total).toBe(70);
});

it('counts whom it ends', async () => {
  const bytes = new UnsentBytes(100);
  const before = await ended();
  for (const reader of [new Reader(60), new Reader(60)]) bytes.note(reader, reader.unsent);
  expect(await ended()).toBe(before + 1);
});

it('counts anew before it ends anybody: what went out meanwhile waits no more', () => {
  const bytes = new UnsentBytes(100);
  const first = new Reader(80);
  bytes.note(first, 80);
  first.unsent = 0;
  const second = new Reader(60);
  bytes.note(second, 60);
  expect([first.isEnded, second.isEnded]).toEqual([false, false]);
});
