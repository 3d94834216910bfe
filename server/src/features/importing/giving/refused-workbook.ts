import type { Readable } from 'node:stream';
import type { RefusedFile } from './refused-rows.ts';
import { workbookOf } from './workbook.ts';

const WIDTH = 18;
const WIDTH_OF_REASONS = 80;

export const refusedWorkbook = ({ columns, headers }: RefusedFile, rows: AsyncIterable<readonly string[]>): Readable =>
  workbookOf([{ name: 'Data', rows, widths: [...(columns ?? Object.keys(headers)).map(() => WIDTH), WIDTH_OF_REASONS] }]);
