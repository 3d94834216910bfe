import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';

export const EducationLevel = graphEnum(
  'EducationLevel',
  {
    SD: 'Primary school.',
    SMP: 'Lower secondary school.',
    SMA: 'Upper secondary school, vocational (SMK) included.',
    D1: 'Diploma of one year.',
    D2: 'Diploma of two years.',
    D3: 'Diploma of three years.',
    D4: 'Applied bachelor.',
    S1: 'Bachelor.',
    S2: 'Master.',
    S3: 'Doctorate.',
  },
  'Levels of formal education, from primary school (SD) to doctorate (S3). SMA includes SMK.',
);
export type EducationLevel = EnumOf<typeof EducationLevel>;
