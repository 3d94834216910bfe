import { graphEnum, type EnumOf } from '../../../graphql/graph-enum.ts';

export const ImportState = graphEnum(
  'ImportState',
  {
    RECEIVED: 'Waits for its turn.',
    READING: 'Is being read and checked.',
    MAPPING: 'Waits for somebody to say what its columns mean: something that is needed was not found in it.',
    CHECKED: 'Waits for somebody to apply or cancel it.',
    APPLYING: 'Is being written.',
    APPLIED: 'Took effect as a whole.',
    REFUSED: 'The file as a whole could not be used.',
    CANCELLED: 'Was thrown away.',
  },
  'Where an import stands. MAPPING waits for somebody to say what its columns mean (mapImport), CHECKED for somebody to apply or cancel it; an import can be cancelled until it is APPLIED; REFUSED means that the file as a whole could not be used.',
);
export type ImportState = EnumOf<typeof ImportState>;
