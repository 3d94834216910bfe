import type { BoardFindings_FindingFragment, BoardPageQueryVariables, SessionQuery } from '@selaras/schema/web';
import { currentPeriod } from '../current-period.ts';
import { parseSearch, readTimeSearch } from '../search.ts';
import { askFirst } from './asked-first.ts';
import { drawFirstFindings } from './first-findings.ts';
import { TEXTS } from './texts.ts';

/** Of nobody who is signed in: the way in, and the screen on a wall. */
const OPEN = ['sign-in', 'password', 'layar'];

/** What is drawn of the board before its page. */
interface BoardAnswer {
  readonly data?: { readonly board: { readonly findings: readonly BoardFindings_FindingFragment[] } | null } | null;
}

/**
 * Runs before the page: while its files come and start, who is signed in and the board of the address are asked for. A phone
 * waits for the longer of both instead of one after the other, and is told what wants attention before they are there.
 */
async function askForPage(): Promise<void> {
  const [first = '', ...rest] = location.pathname.split('/').filter((part) => part !== '');
  if (OPEN.includes(first)) return;
  const session = askFirst('Session', TEXTS.Session, {});
  if (session === null || rest.length > 0) return;
  const { data } = (await (await session).json()) as { readonly data?: SessionQuery | null };
  const viewer = data?.viewer;
  const all = viewer?.instansiList ?? [];
  const instansi = first === '' ? all[0] : all.find(({ code }) => code === first);
  const { period, asOf } = readTimeSearch(parseSearch(location.search));
  if (!instansi || instansi.viewerSeesBoard === 'NONE') return;
  const shown = instansi.periods.nodes.find(({ id }) => id === period) ?? currentPeriod(instansi.periods.nodes);
  const variables: BoardPageQueryVariables = { instansiId: instansi.id, periodId: shown?.id ?? null, asOf: asOf ?? null };
  const board = await askFirst('BoardPage', TEXTS.BoardPage, { ...variables });
  // Of another day or period, or of some of its dinas, the page says so first.
  if (!board || !viewer || period !== undefined || asOf !== undefined || instansi.viewerSeesBoard !== 'ALL') return;
  const answer = (await board.json()) as BoardAnswer;
  drawFirstFindings({ account: viewer.username, instansi, findings: answer.data?.board?.findings ?? [] });
}

// The page asks for itself what did not come, and says why it cannot.
askForPage().catch(() => undefined);
