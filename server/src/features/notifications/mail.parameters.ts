/** Minutes until what was not taken is tried again; when they are used up it is given up. */
export const RETRY_MINUTES: readonly number[] = [1, 5, 30, 120, 360];
/** Whoever sends a mail has ended by then, one way or the other. */
export const LONGEST_SEND_MINUTES = 10;
/** What could not be sent for so long is no news any more. */
export const STALE_DAYS = 3;
/** What an account was told is forgotten after so long. */
export const KEPT_DAYS = 400;
