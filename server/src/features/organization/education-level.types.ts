import { registerEnumType } from 'type-graphql';

export const EducationLevel = { SD: 'SD', SMP: 'SMP', SMA: 'SMA', D1: 'D1', D2: 'D2', D3: 'D3', D4: 'D4', S1: 'S1', S2: 'S2', S3: 'S3' } as const;
export type EducationLevel = (typeof EducationLevel)[keyof typeof EducationLevel];
registerEnumType(EducationLevel, {
  name: 'EducationLevel',
  description: 'Levels of formal education, from primary school (SD) to doctorate (S3). SMA includes SMK.',
});
