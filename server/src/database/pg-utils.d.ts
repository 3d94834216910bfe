/** Part of pg that its types leave out and that pg-cursor, of the same authors, uses from outside as well. */
declare module 'pg/lib/utils.js' {
  const utils: {
    /** A parameter as PostgreSQL reads it: arrays and objects become text. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export = utils;
}
