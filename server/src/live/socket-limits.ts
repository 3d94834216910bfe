/** What one socket, one account and one server may hold, each with what it is measured by. */

/** How long a socket has for saying who it is; a browser says it with its first message. */
export const INTRODUCE_WITHIN_MS = 3_000;
/** And for being answered: a database that hangs must not let unknown sockets pile up behind it. */
export const KNOWN_WITHIN_MS = 10_000;

/** What is said is counted over this time. A page that opens sends a score of messages, then two a minute. */
export const WINDOW_MS = 10_000;
export const MAX_MESSAGES = 200;
/** Twenty streams with the longest texts of our web are 60 kB; a program that sends whole documents stays below this as well. */
export const MAX_BYTES = 1_048_576;
/** A socket that is not known yet introduces itself, and pings at most. */
export const MAX_MESSAGES_OF_UNKNOWN = 10;

/** Pieces of one message: browsers send ours whole, proxies cut what is longer than a few kB. */
export const MAX_FRAGMENTS = 32;
/** Packets that wait for the rest of one frame: 64 kB in the smallest usual packets are 120. */
export const MAX_WAITING_PACKETS = 256;
/** The id of a stream comes back with each of its events; clients use numbers or a UUID. */
export const MAX_ID_LENGTH = 128;

/** Subscriptions of one socket; a page has three. */
export const MAX_STREAMS_OF_SOCKET = 20;
/** Of one account for each socket that it may have (config.ts): with a hundred, a control room with ten windows of every page. */
export const STREAMS_FOR_SOCKET = 2;
/** Of those, streams that nobody shares and that read on their own for each event: feeds, and imports being watched. */
export const MAX_OWN_STREAMS_OF_ACCOUNT = 50;

/**
 * Unsent bytes at which a reader that does not read is sent away rather than queued for: four whole boards of 60 kB, behind
 * the megabytes that lie in the network. One event that is larger by itself is sent; nothing is queued behind it.
 */
export const MAX_UNSENT = 262_144;
/** Of all sockets of the server: an eighth of the memory a small machine gives it. The one with most goes first. */
export const MAX_UNSENT_OF_SERVER = 134_217_728;

/** After a farewell the connection is ended within this time, answered or not. */
export const GOODBYE_MS = 1_000;
/** What may still come in after a farewell: messages that crossed it on the way, and the answer to it. */
export const GOODBYE_BYTES = 65_536;

/** A link that is dead is noticed by what it does not answer. */
export const KEEP_ALIVE_MS = 12_000;
/** Beats without one unsent byte going out; whoever answers pings all the same only pretends to read. */
export const MAX_STUCK_BEATS = 3;

/** The close code of a server that goes away for a moment: clients connect again, as after a restart. */
export const SERVICE_RESTART = 1012;
/** The close code of what is refused for now: clients come back by themselves, later each time. */
export const TRY_AGAIN_LATER = 1013;
