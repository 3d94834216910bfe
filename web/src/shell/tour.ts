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

interface Tour {
  readonly first: readonly Way[];
  readonly more: readonly Way[];
}

/** Leads through the ways that are open to this person, in the order of the rail: what a role may not do is not told of. What is used less is told of to whoever goes on. */
export function startTour(say: Say, { first, more }: Tour): void {
  lead(say, [...first.map((way) => stopAt(say, way)), ...frameOf(say)], more);
}

function step(stop: string, title: string, description: string): DriveStep {
  const element = seen(stop);
  return { ...(element && { element }), popover: { title, description, side: 'right', align: 'start' } };
}

const stopAt = (say: Say, { label }: Way): DriveStep => step(label, say(`nav.${label}`), say(`tour.ways.${label}`));

const frameOf = (say: Say): readonly DriveStep[] => [
  step(STOPS.palette, say('tour.paletteTitle'), say('tour.palette')),
  step(STOPS.account, say('tour.accountTitle'), say('tour.account')),
];

function lead(say: Say, steps: readonly DriveStep[], more: readonly Way[]): void {
  const tour = driver({
    steps: [...steps],
    animate: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    showProgress: true,
    progressText: say('tour.progress', { now: '{{current}}', all: '{{total}}' }),
    nextBtnText: say('tour.next'),
    prevBtnText: say('tour.back'),
    doneBtnText: say('tour.done'),
    disableActiveInteraction: true,
    popoverClass: 'tour',
    onPopoverRender: ({ closeButton, nextButton }) => {
      closeButton.setAttribute('aria-label', say('tour.close'));
      if (more.length === 0 || tour.hasNextStep()) return;
      const goOn = document.createElement('button');
      goOn.type = 'button';
      goOn.textContent = say('tour.more', { number: String(more.length) });
      goOn.addEventListener('click', () => {
        tour.destroy();
        lead(
          say,
          more.map((way) => stopAt(say, way)),
          [],
        );
      });
      nextButton.before(goOn);
    },
  });
  tour.drive();
}
