import { wordings } from '../importing/rows/index.ts';
import type { AssignmentKind } from './assignment.entity.ts';

export const ASSIGNMENT_KIND = wordings<AssignmentKind>('Definitif, Pj, Plt or Plh', {
  DEFINITIF: ['tetap', 'definitive', 'pejabat definitif'],
  PJ: ['penjabat', 'pjs', 'penjabat sementara'],
  PLT: ['pelaksana tugas'],
  PLH: ['pelaksana harian'],
});
