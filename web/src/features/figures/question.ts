import type { FigureKey } from '@selaras/schema/web';

/** Which figure is explained: of whom, of which period, on which day. */
export interface Question {
  readonly key: FigureKey;
  readonly subjectId: string;
  readonly periodId: string | null;
  readonly asOf: string | null;
}
