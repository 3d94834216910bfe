import { expect, it } from 'vitest';
import { openFigureStream } from './figure-stream.ts';
import { Hub } from './hub.ts';

it('a dinas that is counted does not end the word that others still are', async () => {
  const hub = new Hub();
  const stream = openFigureStream(hub, 'instansi', null);
  await stream.next();
  hub.setStale('RECOUNTING');
  expect((await stream.next()).value).toMatchObject({ kind: 'STALE', staleReason: 'RECOUNTING' });
  hub.emit({ kind: 'FIGURES', instansiId: 'instansi', dinasIds: ['dinas'] });
  expect((await stream.next()).value).toMatchObject({ kind: 'CHANGED', dinasIds: ['dinas'], staleReason: 'RECOUNTING' });
  hub.emit({ kind: 'RESYNC' });
  expect((await stream.next()).value).toMatchObject({ kind: 'SNAPSHOT', staleReason: 'RECOUNTING' });
  hub.clearStale('RECOUNTING');
  expect((await stream.next()).value).toMatchObject({ kind: 'SNAPSHOT', staleReason: null });
  hub.close();
});
