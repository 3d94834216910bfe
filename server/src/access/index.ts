export { DEMO_PASSWORD, listDemoAccounts } from './demo-accounts.ts';
export { hashPassword } from './password.ts';
