/** Topics of the change log that are told to fewer than those who see the figures of a place (live/live.tables.ts). */

/** Accounts: to those who administer them. */
export const ACCOUNTS_TOPIC = 'ACCOUNTS';
/** What was done to the record, by whom and why, and what is prepared: to HR. */
export const ACTS_TOPIC = 'ACTS';
/** Who is away and why: to those who see private fields of all concerned. */
export const ABSENCES_TOPIC = 'ABSENCES';
/** Who goes from one government to another: to HR of the whole of either. */
export const TRANSFERS_TOPIC = 'TRANSFERS';
