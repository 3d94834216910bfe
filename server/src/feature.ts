import type { Command } from 'commander';
import type { Pool } from 'pg';
import type { Builders, Home } from './builder.ts';
import type { ExampleRow } from './example.ts';
import type { TableAccess } from './access/table-access.ts';
import type { SqlText } from './database/sql-text.ts';
import type { ImportKind } from './features/importing/rows/index.ts';
import type { ExampleGovernment } from './features/staffing/staffing-examples.builder.ts';
import type { FiguresOfFeature } from './figures/fact-set.ts';
import type { Neighbours } from './graph/neighbours.ts';
import type { NodeType } from './graphql/node.ts';

/** What a command of the command line works with. */
export interface CommandParts {
  /** Connections that act as selaras_system, and how to end them. */
  connect(): Promise<{ readonly pool: Pool; close(): Promise<void> }>;
  readonly print: (line: string) => void;
  readonly now: () => Date;
  /** The features that the command line was made with. */
  readonly features: readonly Feature[];
}

/**
 * The one door of a feature: everything the house has to know of it. Listed once, in features/index.ts; schema, entities,
 * nodes, feed, command line and the tests read that list, so a feature that is in it is everywhere.
 */
export interface Feature {
  readonly name: string;
  /** Stored facts that services write through the ORM: one class per table. */
  readonly entities?: readonly (abstract new () => object)[];
  /** Every table of the feature: who sees and writes its rows, and how the change log hears of them. */
  readonly tables?: readonly TableAccess[];
  /** Functions and triggers of the feature; its tables and data are in the migrations of its folder. */
  readonly sql?: readonly SqlText[];
  /** Fields of the graph. */
  readonly resolvers?: readonly (new () => object)[];
  /** The single rows around types, its own and others'. */
  readonly neighbours?: readonly Neighbours[];
  /** Types with an id of their own, and how one is read by it. */
  readonly nodes?: readonly NodeType[];
  /** Parts of the graph in which the change feed tells of changes, with what belongs to each. */
  readonly topics?: Readonly<Record<string, string>>;
  /** Kinds of files that can be imported: with their columns, wordings, refusals and what they write. */
  readonly imports?: readonly ImportKind[];
  /** Facts that boards count, and the figures over them. */
  readonly figures?: FiguresOfFeature;
  /** What it adds to the graph because of the other features, such as a field for every figure; called before the schema is built. */
  readonly shapeGraph?: (features: readonly Feature[]) => void;
  /** Tools of the command line. */
  readonly commands?: readonly ((parts: CommandParts) => Command)[];
  /** Make one thing each; tests find them in their World, under these words. */
  readonly builders?: Partial<Builders>;
  /** Its rows in a government of tests, made there or there already, with who is to see each: of every type in `nodes` at least one. */
  readonly examples?: (home: Home, government: ExampleGovernment) => readonly ExampleRow[] | Promise<readonly ExampleRow[]>;
}

type Lists = Required<Pick<Feature, 'entities' | 'tables' | 'sql' | 'resolvers' | 'neighbours' | 'nodes' | 'imports' | 'commands'>>;

/** What all features together give of one kind. */
export function all<Key extends keyof Lists>(features: readonly Feature[], key: Key): Lists[Key][number][] {
  return features.flatMap((feature) => (feature[key] ?? []) as readonly Lists[Key][number][]);
}
