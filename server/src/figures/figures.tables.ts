import { rowsWithin } from '../access/scope.sql.ts';
import type { TableAccess } from '../access/table-access.ts';

export const figuresTables: readonly TableAccess[] = [
  {
    table: 'stored_figures',
    noEntity: true,
    sees: rowsWithin('figures', { instansi: 'instansi_id', dinas: 'dinas_id' }),
    watched: { not: 'they follow from what is watched' },
    journaled: { not: 'they are counted anew from what is taken back' },
  },
  {
    table: 'figure_day',
    noEntity: true,
    sees: rowsWithin('figures', { instansi: 'instansi_id', dinas: 'dinas_id' }),
    watched: { not: 'it follows from what is watched' },
    journaled: { not: 'what was counted on a day stays so when something is taken back' },
  },
  {
    table: 'figure_definition',
    noEntity: true,
    sees: 'nobody',
    watched: { not: 'it says how far figures are counted, which follows from what is watched' },
    journaled: { not: 'no act writes it' },
  },
];
