export const MAX_PAGE = 100;
export const USUAL_PAGE = 50;

/** How long pages of a connection may be, and are when nothing is said. */
export interface PageSizes {
  readonly usual: number;
  readonly most: number;
}
export const USUAL_PAGES: PageSizes = { usual: USUAL_PAGE, most: MAX_PAGE };
/** Of figures that are counted as a whole: what is left out of a page spares nothing but its bytes. A board has dozens of dinas, a tree hundreds of units. */
export const COUNTED_AS_A_WHOLE: PageSizes = { usual: 100, most: 1_000 };
