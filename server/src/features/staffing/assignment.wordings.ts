import { wordings } from '../importing/rows/index.ts';
import type { AssignmentKind } from './assignment.entity.ts';

export const ASSIGNMENT_KIND = wordings<AssignmentKind>({ name: 'ASSIGNMENT_KIND', describes: 'Kinds of appointments.' }, 'Definitif, Pj, Plt or Plh', {
  DEFINITIF: ['tetap', 'definitive', 'pejabat definitif'],
  PJ: ['penjabat', 'pjs', 'penjabat sementara'],
  PLT: ['pelaksana tugas'],
  PLH: ['pelaksana harian'],
});
