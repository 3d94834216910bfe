/** Whether the live connection stands, for every screen that shows how fresh it is. */
export type ConnectionState = 'connecting' | 'open' | 'down';

let state: ConnectionState = 'connecting';
const listeners = new Set<() => void>();

export const connection = {
  get: (): ConnectionState => state,
  set(next: ConnectionState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
