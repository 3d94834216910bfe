import { sheetsOf, type Feature } from '../../feature.ts';
import type { Sheet } from '../../graph/sheet.ts';
import { registerSheetsRoute } from './sheets.route.ts';

declare module '../../app.services.ts' {
  interface Services {
    /** The lists that leave as files, by name. */
    readonly sheets: ReadonlyMap<string, Sheet>;
  }
}

/** Lists as files: what a page shows of a list, all of it. */
export const sheets: Feature = {
  name: 'sheets',
  routes: [registerSheetsRoute],
  services: (features) => ({ sheets: new Map(sheetsOf(features).map((sheet) => [sheet.name, sheet])) }),
};
