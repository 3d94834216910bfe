import type { words as original } from '../id/board.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  nav: { board: 'Board' },
  board: {
    newDinas: {
      create: 'New dinas',
      name: 'Official name',
      shortName: 'Abbreviation',
      code: 'Code',
      codeHint: 'Also the code of the unit at its top; no two share one.',
      kind: 'Kind',
      validFrom: 'Valid from',
    },
    title: 'Board',
    perDinas: 'By dinas',
    table: 'Table',
    tiles: 'Tiles',
    chart: 'Chart',
    view: 'View',
    name: 'Dinas',
    searchPlaceholder: 'Find a dinas',
    empty: 'No dinas matches',
    emptyHint: 'Change the words or the kind.',
    noDinas: 'There is no dinas yet',
    noDinasHint: 'The board appears as soon as units, positions and employees are imported.',
    importUnits: 'Import units',
    noBoard: 'The board of this instansi is not open to your account',
    noBoardHint: 'The board is open to leadership, human resources and heads of dinas.',
    chartTitle: 'Gap and progress',
    chartSummary: '{{number}} dinas. Largest gap: {{worst}} ({{worstShare}}). Furthest behind in evaluation: {{slowest}} ({{slowestShare}}).',
    chartLeftOut: '{{number}} dinas not drawn: there is nothing to take a share of.',
    chartCounting: '{{number}} dinas not drawn yet: their figures are being counted.',
    chartX: 'Gap share',
    chartY: 'Evaluation progress',
    wallHint: 'Click any number to see where it comes from.',
  },
};
