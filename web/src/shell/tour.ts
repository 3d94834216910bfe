import { driver, type DriveStep } from 'driver.js';
import 'driver.js/dist/driver.css';
import './tour.css';
import type { Say } from '../text/text.ts';
import type { Way } from '../app/ways.ts';

/** Where the parts of the frame are that a tour stops at; a way is found by its name. */
export const STOPS = { palette: 'palette', account: 'account' } as const;

/** On a narrow screen the rail is away: what is said of its parts stands in the middle of the page then. */
function seen(stop: string): Element | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-tour="${stop}"]`)].find((element) => element.offsetParent !== null);
}

/** Leads through the ways that are open to this person, in the order of the rail: what a role may not do is not told of. */
export function startTour(say: Say, ways: readonly Way[]): void {
  const step = (stop: string, title: string, description: string): DriveStep => {
    const element = seen(stop);
    return { ...(element && { element }), popover: { title, description, side: 'right', align: 'start' } };
  };
  driver({
    steps: [
      ...ways.map(({ label }) => step(label, say(`nav.${label}`), say(`tour.ways.${label}`))),
      step(STOPS.palette, say('tour.paletteTitle'), say('tour.palette')),
      step(STOPS.account, say('tour.accountTitle'), say('tour.account')),
    ],
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    showProgress: true,
    progressText: say('tour.progress', { now: '{{current}}', all: '{{total}}' }),
    nextBtnText: say('tour.next'),
    prevBtnText: say('tour.back'),
    doneBtnText: say('tour.done'),
    disableActiveInteraction: true,
    popoverClass: 'tour',
    onPopoverRender: ({ closeButton }) => closeButton.setAttribute('aria-label', say('tour.close')),
  }).drive();
}
