/**
 * Functions, triggers and views as they are today, of one subject. Applied again whenever anything in the set of all
 * texts changes (repeatable-sql.ts), so there is one place to read and to change them. Every function is written
 * `create or replace function` (one that a constraint calls cannot be dropped) and names beside it who may call it.
 */
export interface SqlText {
  readonly name: string;
  readonly text: string;
}

/** A condition that the rows of a table keep; in the database under this name. */
export interface StatedCheck {
  readonly table: string;
  readonly name: string;
  readonly condition: string;
}
