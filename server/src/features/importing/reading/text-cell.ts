import { asWritten } from './kept-as-text.ts';
import type { Cell } from './tabular-file.ts';

/** What a spreadsheet leaves where it could compute nothing, also once the sheet was saved as text or as values. */
const FAULT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

/**
 * A cell that holds text. What was given back with an apostrophe in front, so that nothing computes it, is as suspicious as
 * it was when it first came: sent in again without being corrected, it is refused again.
 */
export function textCell(raw: string): Cell {
  const text = asWritten(raw);
  if (text !== raw && /^[=@]/.test(text)) return { text, formula: true };
  return text.startsWith('#') && FAULT.test(text) ? { text, fault: true } : { text };
}
