import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchOnce } from './fetch-once.ts';

const sent = vi.fn((_input: RequestInfo | URL, init?: RequestInit) => Promise.resolve(new Response(init?.body ?? null)));
const ask = (body: string): Promise<Response> => fetchOnce('/graphql', { method: 'POST', body });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal('fetch', sent);
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sent.mockClear();
});

it('asks once what parts of a page ask within moments, and each reads the whole answer', async () => {
  const answers = [await ask('a'), ...(await Promise.all([ask('a'), ask('a')]))];
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['a', 'a', 'a']);
  expect(sent).toHaveBeenCalledTimes(1);
  await ask('b');
  expect(sent).toHaveBeenCalledTimes(2);
});

it('asks again later, and after what did not come', async () => {
  await ask('c');
  await vi.advanceTimersByTimeAsync(2_000);
  await ask('c');
  expect(sent).toHaveBeenCalledTimes(2);
  sent.mockRejectedValueOnce(new TypeError('away'));
  await expect(ask('d')).rejects.toThrow('away');
  expect(await (await ask('d')).text()).toBe('d');
});

it('goes on for the others when the first to ask leaves', async () => {
  const leaving = new AbortController();
  const first = fetchOnce('/graphql', { method: 'POST', body: 'e', signal: leaving.signal });
  const other = ask('e');
  leaving.abort();
  await first;
  expect(await (await other).text()).toBe('e');
  expect(sent.mock.calls[0]?.[1]?.signal).toBeNull();
});
