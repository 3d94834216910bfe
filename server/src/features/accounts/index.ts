export { DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.ts';
