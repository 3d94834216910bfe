/**
 * The kit of kinds of files. A feature that brings a kind needs this and nothing else of importing, so that the life of an
 * import may know governments and dinas without a circle.
 */
export { answers } from './answers.ts';
export { clears } from './clearing.ts';
export { column, fieldsOf, required, worked, type Beside } from './fields.ts';
export { createsBesides, defineKind, importKindsOf, kindNamed, type ImportKind, type ImportKinds, type Thing } from './kind.ts';
export { inSlices, SLICE } from './slices.ts';
export { daysOf, lastDayBeforeFirst, outsideDinas, quoted, rangeEndsBeforeStart, refuse, refuseTwice, spelledOut, type RowRefusal } from './refusals.ts';
export type { RowReading } from './row.reader.ts';
export { DATE } from './dates.reader.ts';
export { amount, COUNT, whole } from './numbers.reader.ts';
export { CODE, NOTE, problem, TEXT, value, valueType, type ReadValue } from './value.reader.ts';
export { FLAG, wordings } from './wordings.ts';
export { changesOf, differs, insertInto, outcomeOf, updateOf } from './writing.ts';
