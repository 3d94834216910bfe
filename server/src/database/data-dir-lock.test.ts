import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from './data-dir-lock.ts';

let folder: string;
let lines: string[];
const say = (line: string): void => void lines.push(line);
const file = (): string => join(folder, 'lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'selaras-lock-'));
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that lives and is no Selaras. */
async function somebodyElse(work: (pid: number) => void): Promise<void> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await new Promise((started) => child.once('spawn', started));
  try {
    work(child.pid!);
  } finally {
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }
}

describe('the lock of a data folder', () => {
  it('is of one, until it is given back', () => {
    const unlock = lockDataDir(folder, say);
    expect(() => lockDataDir(folder, say)).toThrow(`Another Selaras (process ${process.pid}) uses the data folder`);
    unlock();
    expect(existsSync(file())).toBe(false);
    lockDataDir(folder, say)();
    expect(lines).toEqual([]);
  });

  it('left by a process that is gone is taken over, and said', async () => {
    let gone = 0;
    await somebodyElse((pid) => (gone = pid));
    writeFileSync(file(), `${gone}\n1 some-boot\n`);
    lockDataDir(folder, say)();
    expect(lines).toEqual([`The data folder ${folder} was left locked by process ${gone}, which is gone; it is taken over.`]);
  });

  it('whose number belongs to another process by now is taken over: numbers begin anew with the machine', async () => {
    await somebodyElse((pid) => {
      writeFileSync(file(), `${pid}\n1 an-earlier-boot\n`);
      lockDataDir(folder, say)();
      expect(lines).toHaveLength(1);
    });
  });

  it('of our own number is not ours for that: a container gives the same number to each', () => {
    writeFileSync(file(), `${process.pid}\n1 an-earlier-boot\n`);
    lockDataDir(folder, say)();
    expect(lines).toHaveLength(1);
  });

  it('of before, which says no start, holds while its process lives', async () => {
    await somebodyElse((pid) => {
      writeFileSync(file(), String(pid));
      expect(() => lockDataDir(folder, say)).toThrow(`Another Selaras (process ${pid})`);
      expect(readFileSync(file(), 'utf8')).toBe(String(pid));
    });
  });

  it.each(['', 'no number\n'])('that says nothing (%j) is taken over', (content) => {
    writeFileSync(file(), content);
    lockDataDir(folder, say)();
    expect(lines).toHaveLength(1);
  });
});
