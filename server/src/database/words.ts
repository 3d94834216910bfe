/**
 * A text that people read, for `@Property({ ...WORDS })`, which writes into what it is given: its column is in the order of the language, and of numbers within it, wherever
 * it stands in an order (Migration20261128000201_names). A listed text of another collation would make a cursor mean two things.
 */
export const WORDS = { type: 'text', collation: 'indonesian' } as const;
