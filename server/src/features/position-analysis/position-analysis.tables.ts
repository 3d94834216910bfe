import { rowsThrough, rowsWithin, within } from '../../access/scope.sql.ts';
import type { TableAccess } from '../../access/table-access.ts';
import { CompetenceKind, PositionAnalysisSection } from './position-analysis-items.types.ts';

const HR = rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' });
const STRUCTURE = within('structure', { instansi: 'instansi_id' });

/** What is said within an analysis: seen with it, and written while it is a draft, which nobody sees but HR of its dinas. */
const partOf = (table: string): Pick<TableAccess, 'sees' | 'adds' | 'changes' | 'removes'> => {
  const ofDraft = rowsThrough(`exists (select 1 from position_analysis a where a.id = ${table}.analysis_id and a.state = 'DRAFT')`);
  return {
    sees: rowsThrough(`exists (select 1 from position_analysis a where a.id = ${table}.analysis_id)`),
    adds: ofDraft,
    changes: ofDraft,
    removes: ofDraft,
  };
};
const TOLD_WITH_IT = { not: 'every change of one raises the version of its analysis, which is told' } as const;
const NO_ACT = { not: 'no act writes one: what is established is not changed' } as const;

export const positionAnalysisTables: readonly TableAccess[] = [
  {
    table: 'position_analysis',
    // What is established is as open as the position itself, to its holder as well; what is being worked on is HR's.
    sees: rowsWithin('hr', { instansi: 'instansi_id', dinas: 'dinas_id' }, `(state = 'ESTABLISHED' and ${STRUCTURE})`),
    adds: HR,
    changes: HR,
    watched: { topic: 'POSITION_ANALYSIS', as: 'positionAnalysis' },
    // Written within an act when it is established: taken back, it waits for its decree again.
    journaled: { named: (row) => `(select p.title from position p where p.id = ${row}.position_id)` },
  },
  {
    table: 'position_analysis_item',
    ...partOf('position_analysis_item'),
    watched: TOLD_WITH_IT,
    journaled: NO_ACT,
    noEntity: true,
    enums: { section: PositionAnalysisSection },
  },
  {
    table: 'position_analysis_competence',
    ...partOf('position_analysis_competence'),
    watched: TOLD_WITH_IT,
    journaled: NO_ACT,
    noEntity: true,
    enums: { kind: CompetenceKind },
  },
];
