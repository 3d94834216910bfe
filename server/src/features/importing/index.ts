export { importText, resumeInterruptedImports } from './importing.service.ts';
