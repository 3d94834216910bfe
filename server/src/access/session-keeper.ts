import type { Pool } from 'pg';
import { touchSession } from './session.service.ts';
import type { Viewer } from './viewer.ts';

const TOUCH_EVERY_MS = 3_600_000;
const MOST_REMEMBERED = 50_000;

/** Notes which sessions and tokens are in use, wherever they come in; at most once an hour each: it is not worth a write per request. */
export class SessionKeeper {
  readonly #lastTouch = new Map<string, number>();

  constructor(
    private readonly system: Pool,
    private readonly onFailure: (error: Error) => void,
  ) {}

  touch({ sessionId }: Viewer, now: number): void {
    if (now - (this.#lastTouch.get(sessionId) ?? 0) < TOUCH_EVERY_MS) return;
    if (this.#lastTouch.size > MOST_REMEMBERED) this.#lastTouch.clear();
    this.#lastTouch.set(sessionId, now);
    touchSession(this.system, sessionId).catch(this.onFailure);
  }
}
