import * as web from '@selaras/schema/web';
import type { ScreenShowsInput } from '@selaras/schema/web';
import { asking, type Asked } from '../asking.ts';

const SHOWS: ScreenShowsInput = { figures: ['GAP', 'PROGRESS_SHARE'], seconds: 20, language: 'ID', theme: 'DARK' };
/** As the browser of a screen that hangs there already. */
const onWall = { by: () => null, screen: async ({ world }: Parameters<Asked['prepare']>[0]) => (await world.screen(`Layar ${crypto.randomUUID()}`)).secret };

export const asked: readonly Asked[] = [
  asking(web.ScreensPageDocument).with(({ world }) => ({ instansiId: world.instansi.node }), { inBrowser: true }),
  asking(web.PairScreenDocument).with(({ world }) => ({ input: { instansiId: world.instansi.node, screenCode: 'ACDEFG', name: 'Lobi', shows: SHOWS } }), {
    // Who enters wrong codes waits, so it is somebody else each time.
    by: ({ world }) => world.account('pemasang', { role: 'HR' }),
    inBrowser: true,
  }),
  asking(web.SetScreenDocument).with(async ({ world }) => ({ input: { screenId: (await world.screen('Lobi')).screenId, turn: 1 } }), { inBrowser: true }),
  asking(web.SetScreenDocument).with(
    async ({ world, period }) => ({
      input: { screenId: (await world.screen('Lobi')).screenId, name: 'Ruang rapat', shows: { ...SHOWS, periodId: period.node } },
    }),
    { way: 'to show a period', inBrowser: true },
  ),
  asking(web.RevokeScreenDocument).with(async ({ world }) => ({ input: { screenId: (await world.screen('Lobi')).screenId } }), { inBrowser: true }),
  asking(web.ThisScreenDocument).with(() => ({}), onWall),
  asking(web.ThisScreenDocument).with(() => ({}), { ...onWall, way: 'of a browser that nobody paired', screen: async () => 'x'.repeat(43) }),
  asking(web.OfferScreenDocument).with(() => ({ input: { width: 1920, height: 1080 } }), { by: () => null }),
  asking(web.ScreenBoardLiveDocument).with(() => ({}), onWall),
];
