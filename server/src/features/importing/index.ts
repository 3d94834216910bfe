export { importText, type ImportText } from './life/import-text.service.ts';
export { importKindsOf, kindNamed, type ImportKind } from './rows/index.ts';
