export { createImportCommand } from './import.command.ts';
export { settleImports } from './import-work.ts';
export { importById } from './importing.queries.ts';
export { importText, resumeInterruptedImports } from './importing.service.ts';
export { registerUploadRoute } from './upload.route.ts';
