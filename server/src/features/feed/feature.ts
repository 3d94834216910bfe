import type { Feature } from '../../feature.ts';
import { FeedReaders } from '../../live/feed-readers.ts';
import { FeedResolver } from './feed.resolver.ts';

declare module '../../app.services.ts' {
  interface Services {
    /** The change feeds that are followed, by what they see. */
    readonly feeds: FeedReaders;
  }
}

/** The change feed for programs: everything that was written, in order and without gaps. */
export const feed: Feature = { name: 'feed', resolvers: [FeedResolver], services: () => ({ feeds: new FeedReaders() }) };
