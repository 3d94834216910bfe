export { demoGovernments, type DemoFileKind, type DemoGovernment } from './demo-government.ts';
export { SHARED_DEMO_ACCOUNTS, type DemoAccountSeed } from './accounts.ts';
export type { DemoPeriod } from './periods.ts';
