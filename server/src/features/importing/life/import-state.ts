import { registerEnumType } from 'type-graphql';

export const ImportState = {
  RECEIVED: 'RECEIVED',
  READING: 'READING',
  CHECKED: 'CHECKED',
  APPLYING: 'APPLYING',
  APPLIED: 'APPLIED',
  REFUSED: 'REFUSED',
  CANCELLED: 'CANCELLED',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'Where an import stands. CHECKED waits for somebody to apply or cancel it; REFUSED means that the file as a whole could not be used.',
});
