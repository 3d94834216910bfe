export { settleImports } from './import-work.ts';
export { importText, resumeInterruptedImports } from './importing.service.ts';
export { registerUploadRoute } from './upload.route.ts';
