export { keepRecord, writeAs } from './account-records.service.ts';
export { isShared } from './accounts.queries.ts';
export { DEMO_PASSWORD, shownDemoAccounts } from './demo-accounts.queries.ts';
export { AccountIsShared, PasswordIsCommon, PasswordTellsWhoYouAre, PasswordTooShort, TooManyAttempts } from './accounts.errors.ts';
export { BUSY_SECONDS } from './accounts.service.ts';
export { Grant, Role } from './accounts.types.ts';
export { openTokensOfAccount } from './tokens.queries.ts';
export { Token } from './tokens.types.ts';
