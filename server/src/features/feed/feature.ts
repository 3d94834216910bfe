import type { Feature } from '../../feature.ts';
import { FeedReaders } from '../../live/feed-readers.ts';
import { registerExportRoute } from './export.route.ts';
import { ChangeResolver, FeedResolver } from './feed.resolver.ts';
import { feedSql } from './feed.sql.ts';
import { toldTypesOf, type ToldType } from './told-types.queries.ts';

declare module '../../app.services.ts' {
  interface Services {
    /** The change feeds that are followed, by what they see. */
    readonly feeds: FeedReaders;
    /** The types whose rows the feed and exports tell of, in the order of the features. */
    readonly toldTypes: () => readonly ToldType[];
  }
}

/** Entities and resolvers are known once the schema is built. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The change feed for programs: everything that was written, in order and without gaps. */
export const feed: Feature = {
  name: 'feed',
  sql: [feedSql],
  resolvers: [FeedResolver, ChangeResolver],
  routes: [registerExportRoute],
  services: (features) => ({ feeds: new FeedReaders(), toldTypes: once(() => toldTypesOf(features)) }),
};
