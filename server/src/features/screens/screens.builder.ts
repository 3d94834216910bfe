import { offerScreen, pairScreen, type ScreenSettings } from '../../access/screen.service.ts';
import type { Home } from '../../builder.ts';

export interface ScreenRef {
  readonly screenId: string;
  /** What its browser holds in a cookie. */
  readonly secret: string;
}

/** A screen of the government that hangs there already, paired by nobody. */
async function makeScreen({ system, instansi }: Home, name: string, shows: Partial<ScreenSettings> = {}): Promise<ScreenRef> {
  const offer = await offerScreen(system, { network: name, browser: 'Chrome, Linux', width: 1920, height: 1080, before: null });
  if (!offer) throw new Error('too many screens wait for a code under that name');
  const screenId = await pairScreen(system, {
    code: offer.code,
    instansiId: instansi.id,
    name,
    pairedById: null,
    periodId: null,
    figures: ['GAP', 'GAP_SHARE', 'PROGRESS_SHARE'],
    seconds: 20,
    language: 'ID',
    theme: 'DARK',
    ...shows,
  });
  return { screenId: screenId!, secret: offer.secret };
}

export const screensBuilders = { screen: makeScreen };

type Own = typeof screensBuilders;
declare module '../../builder.ts' {
  interface Builders extends Own {}
}
