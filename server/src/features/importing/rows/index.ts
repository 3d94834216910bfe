/**
 * The kit of kinds of files. A feature that brings a kind needs this and nothing else of importing, so that the life of an
 * import may know governments and dinas without a circle.
 */
export { column, fieldsOf, required, worked } from './fields.ts';
export { defineKind, importKindsOf, kindNamed, type ImportKind, type ImportKinds } from './kind.ts';
export { inSlices, SLICE } from './slices.ts';
export { lastDayBeforeFirst, outsideDinas, rangeEndsBeforeStart, refuse, refuseTwice, sentence, type RowRefusal } from './refusals.ts';
export type { RowReading } from './row.reader.ts';
export { CODE, COUNT, DATE, NOTE, problem, TEXT, value, valueType, whole } from './value.reader.ts';
export { FLAG, wordings } from './wordings.ts';
export { changesOf, differs, insertInto, outcomeOf, updateOf } from './writing.ts';
