import type { ImportOutcome, ImportState } from '@selaras/schema/web';
import type { Tone } from '../../ui/Tag.tsx';

export const IMPORT_TONE: Record<ImportState, Tone> = {
  RECEIVED: 'neutral',
  READING: 'accent',
  MAPPING: 'gap',
  CHECKED: 'gap',
  APPLYING: 'accent',
  APPLIED: 'good',
  REFUSED: 'danger',
  CANCELLED: 'neutral',
};

export const OUTCOME_TONE: Record<ImportOutcome, Tone> = { CREATED: 'good', CHANGED: 'accent', CLOSED: 'surplus', UNCHANGED: 'neutral', REFUSED: 'danger' };

/** Problems of an import that stop nothing; a reader would take them for a failure in the colour of one. */
const WARNINGS: ReadonlySet<string> = new Set(['COLUMNS_IGNORED']);

export const problemTone = (code: string): 'warning' | 'danger' => (WARNINGS.has(code) ? 'warning' : 'danger');
