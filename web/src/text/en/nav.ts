import type { words as original } from '../id/nav.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: {
    comparison: 'Compare',
    annotations: 'Events',
    pictures: 'Charts',
    positionMap: 'Position map',
    retirements: 'Retirements',
    horizon: 'Horizon',
    superiors: 'Superiors waited for',
    units: 'Units',
    views: 'Saved views',
    accounts: 'Accounts',
    acts: 'What was done',
    administration: 'Administration',
    away: 'Away',
    me: 'My record',
    heads: 'Heads',
    imports: 'Import',
    periods: 'Evaluation periods',
    reorganisations: 'Reorganisation',
    staffing: 'Staffing',
    scenarios: 'Scenarios',
    screens: 'Screens',
    workload: 'Workload',
    positionAnalysis: 'Position analysis',
    transfers: 'Transfers',
  },
  navGroups: {
    organisation: 'Organisation',
    need: 'Staffing need',
    people: 'People',
    records: 'Data',
    house: 'Management',
  },
};
