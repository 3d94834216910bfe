import type { Send } from '../access/idempotency-keys.service.ts';

/** What the transaction of a change does for the idempotency key it was sent under (once.ts). */
export interface Act {
  /** Before it: what takes long holds no connection. */
  prepare(): Promise<void>;
  /** First: whoever has the same key waits here until this transaction has ended. Errors: KeyTaken. */
  claim(send: Send): Promise<void>;
  /** Last, with what will be answered. */
  keep(send: Send, result: object): Promise<void>;
  /** Once it is kept. */
  committed(): void;
}
