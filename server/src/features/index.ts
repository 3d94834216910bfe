// TypeGraphQL's decorators look for it as soon as the first class is declared.
import 'reflect-metadata';
import type { Feature } from '../feature.ts';
import { accounts } from './accounts/feature.ts';
import { administration } from './administration/feature.ts';
import { acts } from './acts/feature.ts';
import { annotations } from './annotations/feature.ts';
import { attention } from './attention/feature.ts';
import { comparison } from './comparison/feature.ts';
import { developer } from './developer/feature.ts';
import { evaluation } from './evaluation/feature.ts';
import { feed } from './feed/feature.ts';
import { figures } from './figures/feature.ts';
import { gaps } from './gaps/feature.ts';
import { history } from './history/feature.ts';
import { horizon } from './horizon/feature.ts';
import { importing } from './importing/feature.ts';
import { notifications } from './notifications/feature.ts';
import { organization } from './organization/feature.ts';
import { positionAnalysis } from './position-analysis/feature.ts';
import { positionMap } from './position-map/feature.ts';
import { reorganisation } from './reorganisation/feature.ts';
import { scenarios } from './scenarios/feature.ts';
import { screens } from './screens/feature.ts';
import { search } from './search/feature.ts';
import { setup } from './setup/feature.ts';
import { sheets } from './sheets/feature.ts';
import { staffing } from './staffing/feature.ts';
import { superiors } from './superiors/feature.ts';
import { thresholds } from './thresholds/feature.ts';
import { views } from './views/feature.ts';
import { workload } from './workload/feature.ts';

/**
 * Everything Selaras can do. The only list of features; one that builds on another stands behind it, in what it imports
 * of entities and in the tables that its SQL reads (features-meet-in-sql.test.ts holds the exceptions).
 */
export const features: readonly Feature[] = [
  organization,
  acts,
  staffing,
  workload,
  positionAnalysis,
  reorganisation,
  evaluation,
  accounts,
  notifications,
  superiors,
  positionMap,
  gaps,
  figures,
  scenarios,
  attention,
  horizon,
  search,
  screens,
  history,
  annotations,
  comparison,
  importing,
  administration,
  setup,
  feed,
  sheets,
  thresholds,
  views,
  developer,
];
