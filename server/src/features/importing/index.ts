export { importText, type ImportText } from './life/import-text.service.ts';
export { importKindsOf, kindNamed, type ImportKind } from './rows/index.ts';
export { commaTextOf } from './giving/comma-text.ts';
export { workbookOf } from './giving/workbook.ts';
export { keepAsText } from './reading/kept-as-text.ts';
