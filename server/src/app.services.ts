import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { SessionKeeper } from './access/session-keeper.ts';
import type { ViewerCache } from './access/viewer-cache.ts';
import type { Config } from './config.ts';
import type { Front } from './http/front.ts';
import type { Cookies } from './http/session-cookie.ts';
import type { Calendar } from './database/calendar.ts';
import type { DatabaseIdentity } from './database/identity.ts';
import type { Pulse } from './database/pulse.ts';
import type { FairLane } from './fair-lane.ts';
import type { NodePrefix } from './node-types.ts';
import type { FigureDefinitions } from './figures/definitions.queries.ts';
import type { FigureRegistry } from './figures/figure-registry.ts';
import type { Budgets } from './graphql/budgets.ts';
import type { Hub } from './live/hub.ts';

/** What lives as long as the server. */
export interface Services {
  readonly config: Config;
  readonly log: Logger;
  readonly orm: MikroORM;
  /** Whether the database answers, and what time it is there. */
  readonly pulse: Pulse;
  /** Whose turn it is to write through it. */
  readonly writersLane: FairLane;
  /** Row security binds these connections. */
  readonly app: Pool;
  /** The same for viewers whose grants cover every instansi they belong to (access/scope.ts, isWide). */
  readonly wide: Pool;
  /** For screens on walls: reads no table, and calls what answers a screen (features/screens). */
  readonly screen: Pool;
  /** Sees every row: sign-in, import, figures. Never reached by an operation's reads. */
  readonly system: Pool;
  readonly viewers: ViewerCache;
  /** Hears of every use of a session or token. */
  readonly sessions: SessionKeeper;
  /** What each token, session and account may still ask for. */
  readonly budgets: Budgets;
  /** Where requests come from and by which address they reached us. */
  readonly front: Front;
  readonly cookies: Cookies;
  readonly calendar: Calendar;
  readonly database: DatabaseIdentity;
  readonly hub: Hub;
  /** By table, the node whose ids the change log keeps of it; only of tables that the feed tells of. */
  readonly watched: ReadonlyMap<string, NodePrefix>;
  /** The figures of all features, and the definitions under which they are stored. */
  readonly figures: FigureRegistry;
  readonly definitions: FigureDefinitions;
  readonly clock: () => Date;
}
