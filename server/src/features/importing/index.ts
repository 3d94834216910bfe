export { importProblemCodes } from './life/import-problems.ts';
export { importText, type ImportText } from './life/import-text.service.ts';
export { settleImports } from './life/import-work.ts';
export { resumeInterruptedImports } from './life/end-import.service.ts';
export { registerUploadRoute } from './life/upload.route.ts';
export { importKindsOf, kindNamed, type ImportKind } from './rows/index.ts';
