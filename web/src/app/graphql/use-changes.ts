import { ChangesHeardDocument, type ChangesHeardSubscription, type ChangeEntity, type ChangeTopic } from '@selaras/schema/web';
import { useEffect, useEffectEvent } from 'react';
import { useInstansi } from '../session.ts';
import { useLive } from './use-live.ts';

interface Heard {
  /** Where the feed was when it told of something last. */
  readonly cursor: string | null;
}

const foldFor =
  (entity: ChangeEntity) =>
  (before: Heard | null, { changes: batch }: ChangesHeardSubscription): Heard =>
    batch.changes.some((change) => change.entity === entity) ? { cursor: batch.cursor } : (before ?? { cursor: null });

/** A list asks again when the feed tells that rows of its kind were written, here or by somebody else. */
export function useChanges(topic: ChangeTopic, entity: ChangeEntity, ask: () => void): void {
  const { id: instansiId } = useInstansi();
  const { state } = useLive(ChangesHeardDocument, { instansiId, topics: [topic] }, foldFor(entity));
  const cursor = state?.cursor ?? null;
  const again = useEffectEvent(ask);
  useEffect(() => {
    if (cursor !== null) again();
  }, [cursor]);
}
