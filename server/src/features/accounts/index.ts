export { DEMO_PASSWORD, shownDemoAccounts } from './demo-accounts.queries.ts';
