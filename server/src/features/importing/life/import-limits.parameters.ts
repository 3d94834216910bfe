/** What imports may ask of a server and its database at once. */

/** Each import under way keeps a connection and a core busy; more at once would only slow the board down. */
export const LANES = 3;
/** One lane always stays for other governments, and within one for its other accounts. */
export const LANES_OF = { government: 2, account: 1 } as const;

/** Files of an account that are on their way here, wait, or are worked on. There are six kinds; who sends more is not waiting for an answer. */
export const MAX_UNDERWAY_OF_ACCOUNT = 6;
export const MAX_UNDERWAY_OF_GOVERNMENT = 12;

/** Checked files wait for somebody, and their rows take the room of the file several times over in the database. */
export const MAX_OPEN_OF_GOVERNMENT = 40;
export const MAX_OPEN_BYTES_OF_GOVERNMENT = 1024 * 1024 * 1024;

/**
 * A checked file, or one whose columns are to be mapped by hand, is kept until its import ends, and no longer than this: long
 * enough to ask a colleague over a weekend.
 */
export const FILE_KEPT_HOURS = 72;

/** All that are kept on a server; beyond it the oldest go, and can only be sent again. */
export const MAX_KEPT_BYTES_OF_SERVER = 4 * 1024 * 1024 * 1024;

/** Files that a server has in hand: at 150 MB each, 4.5 GB. */
export const MAX_FILES_OF_SERVER = 30;

/** Whoever is turned away comes back after so long. */
export const COME_BACK_SECONDS = 30;

/** A server says of the imports it has in hand that it lives … */
export const TELL_EVERY_MS = 5_000;
/** … and one that said nothing for so long is dead: long enough for a busy database, short enough for who waits. */
export const SILENCE_SECONDS = 20;

/**
 * A file that waits lies on the machine of its server alone, and that one may only be starting again, behind a new image and a
 * migration: others end its files when it stayed silent for so long. Until then they cost nothing but a place in the line of
 * whoever sent them; it is less than the doctor lets pass before it calls an import nobody's.
 */
export const RESTART_MINUTES = 5;

/** A server that stops gives the imports under way so long to end by themselves. */
export const SETTLE_MS = 10_000;

/** What a template or a list of refused rows takes from the budget of who asks for it: it is made anew each time. */
export const COST_OF_DOWNLOAD = 200;

/** What a file takes from the budget of who sends it. Its rows are checked in turns of their own (fair-lanes.ts), few at a time. */
export const COST_OF_FILE = 2_000;
