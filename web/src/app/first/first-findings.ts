import type { BoardFindings_FindingFragment } from '@selaras/schema/web';
import { dismissedName, FEW, isDismissed, readDismissed } from './dismissed.ts';

/** On a quick line the page comes at once, and these would only flash, in milliseconds since the page was opened. */
const SLOW = 600;

interface FirstFindings {
  readonly account: string;
  readonly instansi: { readonly id: string; readonly name: string; readonly simulated: boolean };
  readonly findings: readonly BoardFindings_FindingFragment[];
}

/**
 * Draws what wants attention while a slow line still brings the page, about where the page has it: a phone reads it a second earlier.
 * It goes, for good, when the page has drawn its own or has something else to say: left in place it would stand over the board of
 * whichever government is opened next.
 */
export function drawFirstFindings({ account, instansi, findings }: FirstFindings): void {
  const root = document.getElementById('root');
  if (performance.now() < SLOW || !root || root.childElementCount > 0) return;
  const dismissed = readDismissed(dismissedName(account, instansi.id));
  const waiting = findings.filter((finding) => !isDismissed(dismissed, finding));
  if (waiting.length === 0) return;
  const list = document.createElement('ul');
  for (const finding of waiting.slice(0, FEW)) {
    const row = document.createElement('li');
    row.dataset['urgency'] = finding.urgency;
    row.append(document.documentElement.lang === 'en' ? finding.en : finding.id);
    list.append(row);
  }
  const drawn = document.createElement('div');
  drawn.className = 'first-findings';
  drawn.toggleAttribute('data-simulated', instansi.simulated);
  // The page says it to whoever listens.
  drawn.ariaHidden = 'true';
  const whose = document.createElement('b');
  whose.append(instansi.name);
  drawn.append(whose, list);
  root.after(drawn);
  new MutationObserver((_changes, watch) => {
    if (root.querySelector('h1') === null || root.querySelector('[data-board-waits]') !== null) return;
    drawn.remove();
    watch.disconnect();
  }).observe(root, { childList: true, subtree: true });
}
