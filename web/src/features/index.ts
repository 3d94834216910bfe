import { account } from './account/routes.tsx';
import { acts } from './acts/routes.tsx';
import { administration } from './administration/routes.tsx';
import { annotations } from './annotations/routes.tsx';
import { attention } from './attention/routes.tsx';
import { away } from './away/routes.tsx';
import { board } from './board/routes.tsx';
import { comparison } from './comparison/routes.tsx';
import { developer } from './developer/routes.tsx';
import { dinas } from './dinas/routes.tsx';
import { employee } from './employee/routes.tsx';
import { evaluation } from './evaluation/routes.tsx';
import { glossary } from './glossary/routes.tsx';
import { gaps } from './gaps/routes.tsx';
import { heads } from './heads/routes.tsx';
import { figures } from './figures/routes.tsx';
import { history } from './history/routes.tsx';
import { horizon } from './horizon/routes.tsx';
import { imports } from './imports/routes.tsx';
import { notifications } from './notifications/routes.tsx';
import { pictures } from './pictures/routes.tsx';
import { position } from './position/routes.tsx';
import { positionAnalysis } from './position-analysis/routes.tsx';
import { positionMap } from './position-map/routes.tsx';
import { reorganisation } from './reorganisation/routes.tsx';
import { retirements } from './retirements/routes.tsx';
import { scenarios } from './scenarios/routes.tsx';
import { screens } from './screens/routes.tsx';
import { search } from './search/routes.tsx';
import { setup } from './setup/routes.tsx';
import { signIn } from './sign-in/routes.tsx';
import { staffing } from './staffing/routes.tsx';
import { superiors } from './superiors/routes.tsx';
import { team } from './team/routes.tsx';
import { thresholds } from './thresholds/routes.tsx';
import { transfers } from './transfers/routes.tsx';
import { units } from './units/routes.tsx';
import { views } from './views/routes.tsx';
import { workload } from './workload/routes.tsx';

/** Every feature that brings something to the dashboard, once; the shell gathers it from here. */
export const features = [
  signIn,
  account,
  board,
  dinas,
  employee,
  position,
  search,
  team,
  imports,
  acts,
  reorganisation,
  away,
  transfers,
  workload,
  scenarios,
  positionAnalysis,
  attention,
  gaps,
  heads,
  glossary,
  units,
  retirements,
  horizon,
  figures,
  history,
  annotations,
  comparison,
  pictures,
  positionMap,
  staffing,
  evaluation,
  administration,
  views,
  notifications,
  superiors,
  thresholds,
  screens,
  setup,
  developer,
] as const;
