import { FIRST_PAGE_REACH, type FirstPage } from './first-page.ts';
import { SCORE_REACH, type LighthouseScore } from './lighthouse.ts';
import { SEEN_REACH_MS, type Seen } from './seen.ts';
import { number, table, verdict } from './tables.ts';

/** What somebody sees in a browser, and when. */
export interface PagesOutcome {
  readonly first: readonly FirstPage[];
  readonly lighthouse: readonly LighthouseScore[];
  readonly seen: Seen;
}

const atLeast = (score: number): string => `${number(score)} ${score >= SCORE_REACH ? 'reached' : 'missed'}`;

export function describePages({ first, lighthouse, seen }: PagesOutcome): string[] {
  return [
    '### pages',
    '',
    'The first visit, with nothing kept by the browser; pages that are brought beforehand are not counted.',
    '',
    ...table([
      ['page', 'server', 'screen', 'requests', 'kB', 'largest paint ms', 'rows stand ms'],
      ...first.map(({ page, server, screen, requests, bytes, largestMs, rowsMs }) => {
        const reach = page === 'board' ? FIRST_PAGE_REACH : null;
        return [
          page,
          server,
          screen,
          `${number(requests)} ${verdict(requests, reach?.requests ?? null)}`,
          `${number(bytes / 1_000)} ${verdict(bytes / 1_000, reach ? reach.bytes / 1_000 : null)}`,
          `${number(largestMs)} ${verdict(largestMs, screen === 'desk' ? null : (reach?.largestMs ?? null))}`,
          number(rowsMs),
        ];
      }),
    ]),
    '',
    `Lighthouse on the board, of 100 (reach ≥ ${SCORE_REACH}).`,
    '',
    ...table([
      ['screen', 'server', 'performance', 'accessibility', 'best practices', 'largest paint ms', 'blocked ms'],
      ...lighthouse.map(({ form, server, scores, largestMs, blockedMs }) => [
        form,
        server,
        atLeast(scores.performance),
        atLeast(scores.accessibility),
        atLeast(scores['best-practices']),
        number(largestMs),
        number(blockedMs),
      ]),
    ]),
    '',
    'From the commit of a rating to its number on the board in another window.',
    '',
    ...table([
      ['times', 'p50 ms', 'p95 ms', 'reach (p50)'],
      [number(seen.times), number(seen.p50), number(seen.p95), verdict(seen.p50, SEEN_REACH_MS)],
    ]),
    '',
  ];
}
