import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';

export const EducationLevel = graphEnum(
  'EducationLevel',
  ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'],
  'Levels of formal education, from primary school (SD) to doctorate (S3). SMA includes SMK.',
);
export type EducationLevel = EnumOf<typeof EducationLevel>;
