import type { Command } from 'commander';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { ExampleGovernment, ExampleRow } from './example.ts';
import type { TableAccess } from './access/table-access.ts';
import type { FindAmongPeople, FindPeopleAround, PeopleAround, Viewer } from './access/viewer.ts';
import type { Services } from './app.services.ts';
import type { Builders, Home } from './builder.ts';
import type { SqlText } from './database/sql-text.ts';
import type { FiguresOfFeature } from './figures/fact-set.ts';
import type { FiguresMoved } from './figures/figure-watch.service.ts';
import type { Around } from './graph/around.ts';
import type { Sheet } from './graph/sheet.ts';
import type { InnerQueries } from './graphql/inner-queries.ts';
import type { NodeType } from './graphql/node.ts';
import type { Check } from './operation/doctor.ts';
import type { Language } from './rules/languages.ts';
import type { GaugeOf } from './metrics.ts';

/** What a command of the command line works with. */
export interface CommandParts {
  /** Connections that act as selaras_system, and how to end them. */
  connect(): Promise<{ readonly pool: Pool; close(): Promise<void> }>;
  readonly print: (line: string) => void;
  /** For what kept it from its work: a script that keeps what it prints does not keep this. */
  readonly complain: (line: string) => void;
  readonly now: () => Date;
  /** The language of whoever types, unless a command is told another. */
  readonly language: () => Language;
  /** The features that the command line was made with. */
  readonly features: readonly Feature[];
}

export type NewDay = (system: Pool, instansiId: string, today: string) => Promise<void>;

/** What an address beside the graph works with. */
export interface RouteParts {
  readonly services: Services;
  /** Whether the site that sends the request may. */
  isAllowedOrigin(request: FastifyRequest): boolean;
  findViewer(request: FastifyRequest): Promise<Viewer | null>;
  /** Asks the graph from within, as a viewer. */
  readonly queries: InnerQueries;
  /** Takes from the budget of a viewer, and tells it in the headers of the answer. Errors: BUSY, answered as 429 when it is not caught. */
  charge(reply: FastifyReply, viewer: Viewer, cost: number): void;
}

/**
 * The one door of a feature: everything the house has to know of it. Listed once, in features/index.ts; schema, entities,
 * nodes, feed, command line and the tests read that list, so a feature that is in it is everywhere. A feature that others
 * bring something to adds a slot for it (`declare module`), as importing does for kinds of files.
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
  /** The single rows and the lists around types, its own and others'. */
  readonly around?: readonly Around[];
  /** Types with an id of their own, and how one is read by it. */
  readonly nodes?: readonly NodeType[];
  /** Parts of the graph in which the change feed tells of changes, with what belongs to each. */
  readonly topics?: Readonly<Record<string, string>>;
  /**
   * Topics after whose changes somebody may see or do something else than before. ACCOUNTS when the ids in such a change
   * are those of the accounts concerned: their sockets are looked at again at once.
   */
  readonly rights?: Readonly<Record<string, 'ACCOUNTS' | 'ANYBODY'>>;
  /** Who stands directly above and below people: said by the one feature that knows. */
  readonly peopleAround?: FindAmongPeople<Omit<PeopleAround, 'led'>>;
  /** Whom people still evaluate without being above them today: said by the one feature that knows. */
  readonly peopleLed?: FindAmongPeople<PeopleAround['led']>;
  /** Facts that boards count, and the figures over them. */
  readonly figures?: FiguresOfFeature;
  /** What it adds to the graph because of the other features, such as a field for every figure; called before the schema is built. */
  readonly shapeGraph?: (features: readonly Feature[]) => void;
  /** Its lists as they leave in files, with every column they can have. */
  readonly sheets?: readonly Sheet[] | ((features: readonly Feature[]) => readonly Sheet[]);
  /** Addresses beside the graph, such as one that takes files. */
  readonly routes?: readonly ((http: FastifyInstance, parts: RouteParts) => void)[];
  /** What it keeps for as long as a server lives; it declares that in Services. */
  readonly services?: (features: readonly Feature[]) => Partial<Services>;
  /** Files for programs with what the schema does not say, by name. */
  readonly emits?: (features: readonly Feature[]) => Readonly<Record<string, string>>;
  /** What /metrics tells of it, looked up when somebody asks. */
  readonly gauges?: (services: Services) => readonly GaugeOf[];
  /** What `selaras doctor` looks at for it. */
  readonly checks?: readonly Check[];
  /** What it takes up again before a server listens, and finishes when a server stops. */
  readonly start?: (services: Services) => Promise<unknown>;
  readonly stop?: (services: Services) => Promise<unknown>;
  /** What has to be written in a government because a day has begun there; also when a server starts, and again where it failed. */
  readonly onNewDay?: NewDay;
  /** Hears of stored figures that may be others than before, on the server that counts. */
  readonly onFigures?: FiguresMoved;
  /** Tools of the command line. */
  readonly commands?: readonly ((parts: CommandParts) => Command)[];
  /** Make one thing each; tests find them in their World, under these words. */
  readonly builders?: Partial<Builders>;
  /** Its rows in a government of tests, made there or there already, with who is to see each: of every type in `nodes` at least one. */
  readonly examples?: (home: Home, government: ExampleGovernment) => readonly ExampleRow[] | Promise<readonly ExampleRow[]>;
}

type Lists = Required<Pick<Feature, 'entities' | 'tables' | 'sql' | 'resolvers' | 'around' | 'nodes' | 'routes' | 'commands'>>;

/** What all features together give of one kind. */
export function all<Key extends keyof Lists>(features: readonly Feature[], key: Key): Lists[Key][number][] {
  return features.flatMap((feature) => (feature[key] ?? []) as readonly Lists[Key][number][]);
}

/** The lists of all features that leave as files. */
export const sheetsOf = (features: readonly Feature[]): readonly Sheet[] =>
  features.flatMap(({ sheets = [] }) => (typeof sheets === 'function' ? sheets(features) : sheets));

/** Topics that rights follow from, and those of them whose changes name accounts. */
export function rightsOf(features: readonly Feature[]): { readonly topics: readonly string[]; readonly ofAccounts: ReadonlySet<string> } {
  // Accounts, grants and sessions are the ground's own: whichever features there are, their changes are heard.
  const rights: [string, 'ACCOUNTS' | 'ANYBODY'][] = [
    ['ACCESS', 'ACCOUNTS'],
    ['ACCOUNTS', 'ACCOUNTS'],
    ...features.flatMap((feature) => Object.entries(feature.rights ?? {})),
  ];
  return { topics: rights.map(([topic]) => topic), ofAccounts: new Set(rights.filter(([, whose]) => whose === 'ACCOUNTS').map(([topic]) => topic)) };
}

function theOne<Key extends 'peopleAround' | 'peopleLed'>(features: readonly Feature[], key: Key): Feature[Key] | undefined {
  const [found, second] = features.filter((feature) => feature[key]);
  if (second) throw new Error(`two features say ${key}`);
  return found?.[key];
}

/** Nobody, when no feature of the list knows of positions. */
export function peopleAroundOf(features: readonly Feature[]): FindPeopleAround {
  const [around, led] = [theOne(features, 'peopleAround'), theOne(features, 'peopleLed')];
  return async (system, of) => {
    const [known, besides] = await Promise.all([around?.(system, of), led?.(system, of)]);
    return new Map([...(known ?? [])].map(([id, people]) => [id, { ...people, led: besides?.get(id) ?? [] }]));
  };
}
