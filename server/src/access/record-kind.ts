/** What was done to an account; the administration feature tells the graph of it. */
export const RecordKind = {
  CREATED: 'CREATED',
  ROLE_GIVEN: 'ROLE_GIVEN',
  ROLE_TAKEN: 'ROLE_TAKEN',
  LINK_MADE: 'LINK_MADE',
  PASSWORD_SET: 'PASSWORD_SET',
  PASSWORD_CHANGED: 'PASSWORD_CHANGED',
  TOKEN_REVOKED: 'TOKEN_REVOKED',
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
} as const;
export type RecordKind = (typeof RecordKind)[keyof typeof RecordKind];
