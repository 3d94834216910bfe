import { importFields } from './id/import-fields.ts';

/** Whether a column of an imported file has a name on screen; a new one is shown as it is written. */
export function isImportField(field: string): field is keyof typeof importFields {
  return Object.hasOwn(importFields, field);
}
