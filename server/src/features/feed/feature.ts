import type { Feature } from '../../feature.ts';
import { FeedResolver } from './feed.resolver.ts';

/** The change feed for programs: everything that was written, in order and without gaps. */
export const feed: Feature = { name: 'feed', resolvers: [FeedResolver] };
