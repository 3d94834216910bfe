import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';

export const ImportState = graphEnum(
  'ImportState',
  ['RECEIVED', 'READING', 'CHECKED', 'APPLYING', 'APPLIED', 'REFUSED', 'CANCELLED'],
  'Where an import stands. CHECKED waits for somebody to apply or cancel it; an import can be cancelled until it is APPLIED; REFUSED means that the file as a whole could not be used.',
);
export type ImportState = EnumOf<typeof ImportState>;
