export { DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.queries.ts';
