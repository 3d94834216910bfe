export { DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.ts';
export { grant, makeAccount, type Actor } from './accounts.builder.ts';
