import type { words as original } from '../id/sheets.ts';
import type { Same } from '../words.ts';

export const words: Same<typeof original> = {
  sheets: {
    export: 'Export',
    exportOf: 'Export: {{list}}',
    xlsx: 'Workbook (XLSX)',
    csv: 'Text (CSV)',
    print: 'Print or PDF…',
    all: '{{number}} {{number, row|rows}}, exactly as filtered',
    columns: 'Columns',
    columnsOf: 'Columns: {{list}}',
    allColumns: 'All columns',
    failed: 'The export did not end, so nothing was saved. Try again.',
    busy: 'Another export is still under way. Try again in a moment.',
    preparing: 'Getting the list ready…',
    notWhole: 'Not all of the list could be loaded, so it is not printed. Try again.',
    printIt: 'Print',
    close: 'Close',
    sheet: 'Print sheet',
    portrait: 'Portrait',
    landscape: 'Landscape',
    orientation: 'Orientation',
    firstOnly: 'Only the first {{shown}} of {{total}} {{total, row|rows}}. For all of them, export as XLSX.',
    end: 'End of the list: {{number}} {{number, row|rows}}.',
  },
};
