import { wordings } from '../importing/rows/index.ts';
import type { AssignmentKind } from './assignment.entity.ts';

export const ASSIGNMENT_KIND = wordings<AssignmentKind>('Definitif, Plt or Plh', {
  DEFINITIF: ['definitif', 'tetap', 'definitive'],
  PLT: ['pelaksana tugas', 'plt.'],
  PLH: ['pelaksana harian', 'plh.'],
});
