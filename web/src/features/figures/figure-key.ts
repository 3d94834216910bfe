import type { FigureKey } from '@selaras/schema/web';
import type { Format } from '../../text/format.ts';
import { id } from '../../text/id.ts';

/** Every figure of the schema has its words, and nothing else does: a test of the text holds it. */
export function isFigureKey(word: string): word is FigureKey {
  return Object.hasOwn(id.figures, word);
}

export function isShare(key: FigureKey): boolean {
  return key === 'GAP_SHARE' || key === 'PROGRESS_SHARE';
}

/** A figure the way its kind is written. */
export function writeFigure(key: FigureKey, value: number, format: Format): string {
  return isShare(key) ? format.share(value) : format.count(value);
}
