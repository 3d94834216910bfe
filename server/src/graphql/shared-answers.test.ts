import { describe, expect, it } from 'vitest';
import { SharedAnswers } from './shared-answers.ts';

/** Executions that end when told to. */
function executions(): { readonly started: (() => void)[]; execute(): Promise<number> } {
  const started: (() => void)[] = [];
  return {
    started,
    execute() {
      const number = started.length + 1;
      return new Promise((done) => started.push(() => done(number)));
    },
  };
}
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('shared answers', () => {
  it('runs one execution for everybody who came while another one was running', async () => {
    const answers = new SharedAnswers<number>();
    const { started, execute } = executions();
    const first = answers.run('board', execute);
    const later = [answers.run('board', execute), answers.run('board', execute)];
    await settled();
    expect(started).toHaveLength(1);
    started[0]!();
    await settled();
    expect(started).toHaveLength(2);
    started[1]!();
    expect(await Promise.all([first, ...later])).toEqual([1, 2, 2]);
  });

  it('never hands out an execution that began before the question came', async () => {
    const answers = new SharedAnswers<number>();
    const { started, execute } = executions();
    const asked = [answers.run('board', execute), answers.run('board', execute)];
    started[0]!();
    await settled();
    asked.push(answers.run('board', execute));
    started[1]!();
    await settled();
    started[2]!();
    expect(await Promise.all(asked)).toEqual([1, 2, 3]);
  });

  it('keeps different questions apart and forgets them when they are answered', async () => {
    const answers = new SharedAnswers<number>();
    const { started, execute } = executions();
    const asked = [answers.run('a', execute), answers.run('b', execute)];
    expect(started).toHaveLength(2);
    started.forEach((end) => end());
    expect(await Promise.all(asked)).toEqual([1, 2]);
    await settled();
    void answers.run('a', execute);
    expect(started).toHaveLength(3);
  });

  it('lets those who wait go on after a failure', async () => {
    const answers = new SharedAnswers<number>();
    const first = answers.run('board', () => Promise.reject(new Error('gone')));
    const second = answers.run('board', async () => 2);
    await expect(first).rejects.toThrow('gone');
    expect(await second).toBe(2);
  });
});
