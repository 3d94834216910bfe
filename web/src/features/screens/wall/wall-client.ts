import { createGraphClient } from '../../../app/graphql/client.ts';

const listeners = new Set<() => void>();

/** Asks as the screen that this browser is, whoever else is signed in with it. Its token is in a cookie that no script reads. */
export const wallClient = createGraphClient('?as=screen', () => {
  for (const listener of listeners) listener();
});

/** Called when the server no longer knows the screen. */
export function onScreenEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
