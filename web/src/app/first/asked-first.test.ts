import { afterEach, expect, it, vi } from 'vitest';
import { askFirst, fetchOrTake } from './asked-first.ts';

const sent = vi.fn((_input: RequestInfo | URL, init?: RequestInit) => Promise.resolve(new Response(JSON.stringify({ data: { of: init?.body } }))));
const body = (operationName: string, variables?: object): RequestInit => ({
  method: 'POST',
  body: JSON.stringify({ operationName, query: 'query', variables }),
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  sent.mockClear();
});

it('answers the page once with what was asked before it ran, in whatever order its variables stand', async () => {
  vi.stubGlobal('fetch', sent);
  const early = await askFirst('BoardPage', 'query', { instansiId: 'a', periodId: null });
  await early!.json();
  const taken = await fetchOrTake('/graphql', body('BoardPage', { periodId: null, instansiId: 'a' }));
  expect(await taken.json()).toHaveProperty('data');
  expect(sent).toHaveBeenCalledTimes(1);
  await fetchOrTake('/graphql', body('BoardPage', { instansiId: 'a', periodId: null }));
  expect(sent).toHaveBeenCalledTimes(2);
});

it('asks for what was asked of something else', async () => {
  vi.stubGlobal('fetch', sent);
  await askFirst('BoardPage', 'query', { instansiId: 'c' });
  await fetchOrTake('/graphql', body('BoardPage', { instansiId: 'b' }));
  await fetchOrTake('/graphql', body('Session'));
  await fetchOrTake('/lists', { method: 'POST', body: new FormData() });
  expect(sent).toHaveBeenCalledTimes(4);
});

it('asks for nothing that the page has asked for by itself', async () => {
  vi.stubGlobal('fetch', sent);
  await fetchOrTake('/graphql', body('BoardPage', { instansiId: 'd' }));
  expect(askFirst('BoardPage', 'query', { instansiId: 'd' })).toBeNull();
  expect(sent).toHaveBeenCalledTimes(1);
});

it('asks again for what did not come, and for what has become old', async () => {
  vi.stubGlobal('fetch', sent);
  sent.mockRejectedValueOnce(new TypeError('away'));
  await expect(askFirst('Away', 'query', {})).rejects.toThrow('away');
  expect((await fetchOrTake('/graphql', body('Away'))).ok).toBe(true);
  expect(sent).toHaveBeenCalledTimes(2);
  vi.useFakeTimers({ toFake: ['performance'] });
  await askFirst('Old', 'query', {});
  vi.advanceTimersByTime(10_001);
  await fetchOrTake('/graphql', body('Old'));
  expect(sent).toHaveBeenCalledTimes(4);
});
