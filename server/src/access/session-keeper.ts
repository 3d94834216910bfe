import type { Pool } from 'pg';
import { touchSession } from './session.service.ts';
import { touchScreen } from './screen.service.ts';
import { SCREEN, type Viewer } from './viewer.ts';

const TOUCH_EVERY_MS = 3_600_000;
/** Of a screen it is told whether it hangs there and is on. */
const TOUCH_SCREEN_EVERY_MS = 60_000;
const MOST_REMEMBERED = 50_000;

/** Notes which sessions and tokens are in use, wherever they come in; at most once an hour each, of screens once a minute: it is not worth a write per request. */
export class SessionKeeper {
  readonly #lastTouch = new Map<string, number>();

  constructor(
    private readonly system: Pool,
    private readonly onFailure: (error: Error) => void,
  ) {}

  touch({ sessionId, sessionKind }: Viewer, now: number): void {
    const isScreen = sessionKind === SCREEN;
    if (now - (this.#lastTouch.get(sessionId) ?? 0) < (isScreen ? TOUCH_SCREEN_EVERY_MS : TOUCH_EVERY_MS)) return;
    if (this.#lastTouch.size > MOST_REMEMBERED) this.#lastTouch.clear();
    this.#lastTouch.set(sessionId, now);
    (isScreen ? touchScreen : touchSession)(this.system, sessionId).catch(this.onFailure);
  }
}
