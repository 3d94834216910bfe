import { wordings } from '../importing/rows/index.ts';
import type { EducationLevel } from './education-level.types.ts';

export const EDUCATION = wordings<EducationLevel>('SD, SMP, SMA, D1, D2, D3, D4, S1, S2 or S3', {
  SD: ['sekolah dasar', 'mi', 'paket a'],
  SMP: ['sltp', 'mts', 'sltp kejuruan', 'sekolah menengah pertama', 'paket b'],
  SMA: [
    'slta',
    'smk',
    'smu',
    'ma',
    'stm',
    'smea',
    'spg',
    'slta kejuruan',
    'slta keguruan',
    'slta/sederajat',
    'sma/smk',
    'sma/sederajat',
    'sekolah menengah atas',
    'paket c',
  ],
  D1: ['d i', 'di', 'diploma 1', 'diploma i'],
  D2: ['d ii', 'dii', 'diploma 2', 'diploma ii'],
  D3: ['d iii', 'diii', 'diploma 3', 'diploma iii', 'diploma iii/sarjana muda', 'sarjana muda', 'akademi'],
  // A position that asks for "S-1/D-IV" is open to holders of a D-IV: the lower of the two.
  D4: ['d iv', 'div', 'diploma 4', 'diploma iv', 's1/d4', 's1/div', 'd4/s1', 'div/s1', 'sarjana/diploma iv', 'sarjana terapan'],
  S1: ['sarjana', 's1/sarjana', 'strata 1', 'profesi'],
  S2: ['magister', 's2/magister', 'strata 2', 'spesialis'],
  S3: ['doktor', 's3/doktor', 'strata 3'],
});
