export { createImportCommand, type ImportCommandParts } from './import.command.ts';
export type { ImportKind } from './import-columns.parameters.ts';
export { settleImports } from './import-work.ts';
export { ImportFileRefused, ImportNotReady, ImportRowsRefused } from './importing.errors.ts';
export { importById, type ImportRecord } from './importing.queries.ts';
export { applyImport, cancelImport, checkImport, importText, resumeInterruptedImports } from './importing.service.ts';
export { receiveFile } from './receive-file.service.ts';
export { registerUploadRoute, type UploadDoor } from './upload.route.ts';
