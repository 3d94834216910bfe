import type { Feature } from '../../feature.ts';
import { screensBuilders } from './screens.builder.ts';
import { ScreensInstansiResolver, ScreensResolver } from './screens.resolver.ts';
import { screensSql } from './screens.sql.ts';

/** Boards on walls: browsers that nobody signs in with, paired by a code, each with a token that opens one board. */
export const screens: Feature = {
  name: 'screens',
  sql: [screensSql],
  resolvers: [ScreensResolver, ScreensInstansiResolver],
  builders: screensBuilders,
};
