import type { FigureKey } from '@selaras/schema/web';
import { isFigureKey } from './read-figure.ts';

/** Which figure of which subject is being explained, as one word of the address. */
export function writeWhy(key: FigureKey, subjectId: string): string {
  return `${key}.${subjectId}`;
}

export function readWhy(why: string | undefined): { key: FigureKey; subjectId: string } | null {
  const dot = why?.indexOf('.') ?? -1;
  if (why === undefined || dot < 1) return null;
  const key = why.slice(0, dot);
  const subjectId = why.slice(dot + 1);
  return isFigureKey(key) && subjectId ? { key, subjectId } : null;
}
