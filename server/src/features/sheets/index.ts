export { sheetLane } from './sheets.route.ts';
