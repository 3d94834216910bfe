import type { Wall_ScreenBoardFragment } from '@selaras/schema/web';

/** What a screen shows, as it is told to the screen itself. */
export type Board = Wall_ScreenBoardFragment;
