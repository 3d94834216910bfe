import type { BoardPageQueryVariables, SessionQuery } from '@selaras/schema/web';
import { currentPeriod } from '../current-period.ts';
import { parseSearch, readTimeSearch } from '../search.ts';
import { askFirst } from './asked-first.ts';
import { TEXTS } from './texts.ts';

/** Of nobody who is signed in: the way in, and the screen on a wall. */
const OPEN = ['sign-in', 'password', 'layar'];

/**
 * Runs before the page: while its files come and start, who is signed in and the board of the address are asked for. A phone
 * waits for the longer of both instead of one after the other.
 */
async function askForPage(): Promise<void> {
  const [first = '', ...rest] = location.pathname.split('/').filter((part) => part !== '');
  if (OPEN.includes(first)) return;
  const session = askFirst('Session', TEXTS.Session, {});
  if (session === null || rest.length > 0) return;
  const { data } = (await (await session).json()) as { readonly data?: SessionQuery | null };
  const all = data?.viewer?.instansiList ?? [];
  const instansi = first === '' ? all[0] : all.find(({ code }) => code === first);
  const { period, asOf } = readTimeSearch(parseSearch(location.search));
  if (!instansi || instansi.viewerSeesBoard === 'NONE') return;
  const shown = instansi.periods.nodes.find(({ id }) => id === period) ?? currentPeriod(instansi.periods.nodes);
  const variables: BoardPageQueryVariables = { instansiId: instansi.id, periodId: shown?.id ?? null, asOf: asOf ?? null };
  await askFirst('BoardPage', TEXTS.BoardPage, { ...variables });
}

// The page asks for itself what did not come, and says why it cannot.
askForPage().catch(() => undefined);
