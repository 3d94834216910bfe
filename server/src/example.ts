import type { Belonging, Reach } from './access/scope.ts';

/** What a row belongs to, by ids; of a unit the ids from the root of its dinas down to it, joined by dots. */
export type ExamplePlace = Readonly<Partial<Record<Belonging, string>>>;

/**
 * A government of tests as it stands before features bring their rows to it. What stands in it, the features that make
 * it say, as all say their builders (builder.ts).
 */
export interface ExampleGovernment {}

/** One way to see something: it is inside this reach, by what it belongs to. */
export interface WayToSee {
  readonly reach: Reach;
  readonly place: ExamplePlace;
}

/**
 * A row of the governments that tests walk through as every role, and who is to see it: said in the names of the reaches
 * beside the statement in `.tables` and without it, so that a mistake in the one is found by the other.
 */
export interface ExampleField {
  /** A text that stands in no answer to somebody who is not shown it; left out of what many rows say. */
  readonly value?: string;
  readonly seen: readonly WayToSee[];
  /** The person who is not shown it, whatever else they may see. */
  readonly keptFrom?: string;
}

export interface ExampleRow {
  /** Its id in the graph. */
  readonly node: string;
  /** Any of these ways will do. */
  readonly seen: readonly WayToSee[];
  /** Rows by which it is seen besides, such as an assignment by which a person is. */
  readonly through?: readonly string[];
  /** Texts that stand in no answer to somebody who does not see it; its id is one of them unsaid. */
  readonly secrets?: readonly string[];
  /** Fields that not everybody is shown who sees the row: null for those who are not. */
  readonly fields?: Readonly<Record<string, ExampleField>>;
}
