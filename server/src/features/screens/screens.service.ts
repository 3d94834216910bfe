import { sql } from 'kysely';
import { claimAttempt, forgive, type Subject } from '../../access/attempts.service.ts';
import { pairsScreensOf } from '../../access/root-policies.ts';
import * as screens from '../../access/screen.service.ts';
import { SCREEN } from '../../access/viewer.ts';
import { isToldOutside } from '../../figures/withholding.ts';
import type { System } from '../../database/pools.ts';
import { inSystemTransaction } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput, failure } from '../../graphql/errors.ts';
import { TooManyAttempts } from '../accounts/index.ts';
import { ScreenCodeUnknown, ScreenIsOver, TooManyScreens } from './screens.errors.ts';
import { notTheirs } from './screens.queries.ts';
import { instansiById } from '../organization/index.ts';
import {
  MOST_FIGURES,
  ScreenOffered,
  ScreenPaired,
  ScreenRevoked,
  ScreenSet,
  type OfferScreenInput,
  type OfferScreenResult,
  type PairScreenInput,
  type PairScreenResult,
  type RevokeScreenInput,
  type RevokeScreenResult,
  type ScreenShowsInput,
  type SetScreenInput,
  type SetScreenResult,
  type ThisScreen,
} from './screens.types.ts';

const [LEAST_SECONDS, MOST_SECONDS, MOST_TURN, MOST_PIXELS] = [5, 600, 10, 32_000];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where the browser stands that asks. That of a screen in use is given its secret anew: no browser keeps one for ever. */
export async function standing({ viewer, token, http, services }: Context): Promise<ThisScreen> {
  if (viewer?.sessionKind === SCREEN) {
    if (token !== null) http?.keepScreen(token);
    return { state: 'PAIRED' };
  }
  return { state: (token !== null && (await screens.standingOfScreen(services.system, token))) || 'NONE' };
}

/** Gives the browser that asks a code to show, and the secret that waits for it. */
export async function offerScreen({ http, token, services }: Context, { width, height }: OfferScreenInput): Promise<OfferScreenResult> {
  if (!http) throw badInput('Ask for a code over HTTP; a socket keeps no secret.');
  for (const [name, pixels] of Object.entries({ width, height }))
    if (pixels < 1 || pixels > MOST_PIXELS) throw badInput(`input.${name} is 1 to ${MOST_PIXELS.toLocaleString('en')}.`);
  const offered = await screens.offerScreen(services.system, { network: http.network, browser: http.browser, width, height, before: token });
  if (!offered) return new TooManyAttempts(screens.CODE_MINUTES * 60);
  http.keepScreen(offered.secret);
  return new ScreenOffered(offered.code, offered.expiresAt);
}

/** Errors: BAD_INPUT for what no screen can show, NOT_FOUND for a period of another government. */
async function readShows(
  context: Context,
  instansiId: string,
  { periodId, figures, seconds, language, theme }: ScreenShowsInput,
): Promise<screens.ScreenSettings> {
  const chosen = [...new Set(figures)];
  if (chosen.length === 0 || chosen.length > MOST_FIGURES) throw badInput(`input.shows.figures are 1 to ${MOST_FIGURES}.`);
  const personal = chosen.find((key) => !isToldOutside(context.services.figures, key));
  if (personal !== undefined) throw badInput(`input.shows.figures: ${personal} is told only where the people behind it are seen, and a screen sees nobody.`);
  if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) throw badInput(`input.shows.seconds is ${LEAST_SECONDS} to ${MOST_SECONDS}.`);
  if (periodId) {
    const [found] = await context.read.query(
      sql<{ one: number }>`select 1 as one from evaluation_period p where p.id = ${periodId}::uuid and p.instansi_id = ${instansiId}::uuid`,
    );
    if (!found) throw failure('NOT_FOUND', 'input.shows.periodId: there is no such period of this government.');
  }
  return { periodId: periodId ?? null, figures: chosen, seconds, language, theme };
}

/** Makes the browser that shows a code a screen of a government. Whoever enters wrong codes waits, longer each time. */
export async function pairScreen(context: Context, { instansiId, screenCode, name, shows }: PairScreenInput): Promise<PairScreenResult> {
  if (!pairsScreensOf(signedIn(context), instansiId))
    throw (await instansiById(context, instansiId))
      ? notTheirs()
      : failure('NOT_FOUND', 'input.instansiId: there is no such government, or it is not yours to see.');
  const settings = await readShows(context, instansiId, shows);
  const { accountId } = signedIn(context);
  const { system: pool } = context.services;
  const tried: Subject = { subject: 'PAIRING', id: accountId, network: null };
  const wait = await claimAttempt(pool, tried);
  if (wait !== null) return new TooManyAttempts(wait);
  return inSystemTransaction(context, async (system): Promise<PairScreenResult> => {
    // Of two who pair the last one that there is room for, the second waits and is told.
    await system.query('select from instansi where id = $1 for no key update', [instansiId]);
    const isFull = (await screens.openScreensOf(system, instansiId)) >= screens.MOST_SCREENS;
    const code = screens.codeTyped(screenCode);
    const screenId = isFull ? null : await screens.pairScreen(system, { ...settings, code, instansiId, name: name.trim(), pairedById: accountId });
    if (isFull || screenId !== null) await forgive(pool, tried);
    if (isFull) return new TooManyScreens(screens.MOST_SCREENS);
    return screenId === null ? new ScreenCodeUnknown() : new ScreenPaired(screenId);
  });
}

/** The government of an open screen of theirs; null when it is over, or another's, which they are not told. */
async function ownOf(context: Context, system: System, screenId: string): Promise<string | null> {
  const instansiId = UUID.test(screenId) ? await screens.instansiOfScreen(system, screenId) : null;
  return instansiId !== null && pairsScreensOf(signedIn(context), instansiId) ? instansiId : null;
}

/** Changes what a screen shows or is called, pauses it, or turns its page. */
export function setScreen(context: Context, { screenId, name, shows, isPaused, turn }: SetScreenInput): Promise<SetScreenResult> {
  if (Math.abs(turn ?? 0) > MOST_TURN) throw badInput(`input.turn is -${MOST_TURN} to ${MOST_TURN}.`);
  return inSystemTransaction(context, async (system): Promise<SetScreenResult> => {
    const instansiId = await ownOf(context, system, screenId);
    if (instansiId === null) return new ScreenIsOver();
    const settings = shows ? await readShows(context, instansiId, shows) : null;
    await screens.changeScreen(system, { screenId, name: name?.trim() ?? null, shows: settings, isPaused: isPaused ?? null, turn: turn ?? 0 });
    return new ScreenSet(screenId);
  });
}

/** Ends a screen at once, wherever it hangs. */
export function revokeScreen(context: Context, { screenId }: RevokeScreenInput): Promise<RevokeScreenResult> {
  return inSystemTransaction(context, async (system): Promise<RevokeScreenResult> => {
    if ((await ownOf(context, system, screenId)) === null) return new ScreenIsOver();
    await screens.endScreen(system, screenId);
    return new ScreenRevoked(screenId);
  }).finally(() => context.services.viewers.forget());
}
