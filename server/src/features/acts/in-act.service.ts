import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { scopeVariables, type Scope } from '../../access/scope.ts';
import { ROLES } from '../../access/roles.sql.ts';
import type { System } from '../../database/pools.ts';
import { readerOf, type SqlReader } from '../../database/sql-reader.ts';
import { inSystemTransaction, inWriteTransaction, readerThrough } from '../../graph/write.ts';
import { signedIn, type Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { Refusal } from '../../graphql/refusal.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Warning } from '../../rules/warnings.ts';
import type { ActKindName } from './act-kind.types.ts';
import type { ActRecord } from './acts.queries.ts';
import { countActRows, firstRowsOf, keyOfRow, readActRows } from './act-rows.queries.ts';
import { ActPreview, ActWarning } from './acts.types.ts';
import { figuresOn, movesOf, namesOfDinas, touchedDinas } from './figure-moves.queries.ts';
import { beginAct, keepAct, type ActPlace, type KeptAct } from './record-act.service.ts';

/** What is said of an act, whatever it does. */
export interface ActAsked {
  readonly kind: ActKindName;
  /** The day it holds from: the day whose figures a preview shows. Left out by an act whose work finds it out. */
  readonly since?: LocalDate;
  readonly decreeNumber?: string | null | undefined;
  readonly reason?: string | null | undefined;
  readonly preview?: boolean | null | undefined;
}

/** An act while it is done. Its work has to say where it belongs. */
export class ActUnderWay {
  readonly warnings: ActWarning[] = [];
  /** The act that this one takes back. */
  undoes: string | null = null;
  since: LocalDate | null;
  /** The day whose figures a preview shows, where that is another than the first on which it holds. */
  shownOn: LocalDate | null = null;
  #place: ActPlace | null = null;
  #words: Pick<ActAsked, 'reason' | 'decreeNumber'> = {};

  constructor(
    readonly id: string,
    readonly asked: ActAsked,
    /** From here to the end of the transaction what is read is what the viewer sees; of an act of the system. */
    readonly asViewer: () => Promise<unknown>,
  ) {
    this.since = asked.since ?? null;
  }

  /** All of what is kept of it. Errors: where its work did not say what it had to. */
  keptBy(accountId: string): KeptAct {
    const { kind, decreeNumber = null, reason = null } = { ...this.asked, ...this.#words };
    if (!this.#place || this.since === null) throw new Error(`${kind} does not say where it belongs (act.in) or since when it holds`);
    return { id: this.id, kind, ...this.#place, accountId, since: this.since, decreeNumber, reason, undoesId: this.undoes, importId: null };
  }

  /** Whose it is to read: HR of the dinas, or of the whole government when it concerns more than one. */
  in({ instansiId, dinasId }: ActPlace): void {
    if (this.#place && this.#place.instansiId !== instansiId) throw badInput('input names rows of several governments; an act belongs to one.');
    this.#place = { instansiId, dinasId: this.#place && this.#place.dinasId !== dinasId ? null : dinasId };
  }

  /** Why, and by which decree, of an act whose work finds that out. */
  says({ reason, decreeNumber }: Pick<ActAsked, 'reason' | 'decreeNumber'>): void {
    this.#words = { reason, decreeNumber };
  }

  /** Takes what was done within it, by the way of an act of its own. Errors: as keptBy. */
  take(part: ActUnderWay): void {
    if (!part.#place || part.since === null) throw new Error(`${part.asked.kind} does not say where it belongs (act.in) or since when it holds`);
    this.in(part.#place);
    if (this.since === null || part.since < this.since) this.since = part.since;
    if (this.shownOn === null || part.since > this.shownOn) this.shownOn = part.since;
  }

  warn({ code, message, count }: Warning): void {
    this.warnings.push(Object.assign(new ActWarning(), { fact: code, message, count: count ?? null }));
  }
}

/** An act that others become part of, with the transaction in which it is done. */
interface Whole {
  readonly em: EntityManager;
  readonly act: ActUnderWay;
  readonly onPart: (part: ActUnderWay) => void;
}
const wholes = new WeakMap<Context, Whole>();

/**
 * The same context, in which whatever runs by inAct becomes part of an act that is under way: one transaction, one journal.
 * `onPart` is told of each before it is done; its warnings stand there.
 */
export function withinAct(context: Context, whole: Whole): Context {
  const within: Context = { ...context };
  wholes.set(within, whole);
  return within;
}

async function asPart<T>({ em, act, onPart }: Whole, asked: ActAsked, work: (em: EntityManager, act: ActUnderWay) => Promise<T>): Promise<T> {
  const part = new ActUnderWay(act.id, asked, act.asViewer);
  onPart(part);
  const done = await work(em, part);
  if (done instanceof Refusal) return done;
  await em.flush();
  act.take(part);
  return done;
}

/** Ends the transaction of an act that was only to be shown. */
class Shown extends Error {
  override readonly name = 'Shown';

  constructor(readonly preview: ActPreview) {
    super('an act was shown and taken back');
  }
}

const BEFORE = 'before_act';

interface Doing<T> {
  readonly work: (act: ActUnderWay) => Promise<T>;
  /** What is left to be done once the act is on record. */
  readonly finish: (done: T, kept: ActRecord) => Promise<T> | T;
  readonly asViewer: () => Promise<unknown>;
}

/** Does the work of an act in an open transaction, and keeps the act; or shows it and takes it back, by the same way. */
async function doAct<T>(context: Context, reader: SqlReader, asked: ActAsked, { work, finish, asViewer }: Doing<T>): Promise<T> {
  const isShown = asked.preview === true;
  const act = new ActUnderWay(await beginAct(reader), asked, asViewer);
  if (isShown) await reader.query(sql`savepoint ${sql.raw(BEFORE)}`);
  const done = await work(act);
  if (done instanceof Refusal) return done;
  const said = act.keptBy(signedIn(context).scope.accountId);
  const kept = await keepAct(reader, said);
  if (!isShown) return finish(done, kept);
  const { services } = context;
  // Whatever acted, it is shown as the viewer sees it.
  await asViewer();
  const counts = (await countActRows(reader, services, [act.id])).get(act.id) ?? [];
  const first = await firstRowsOf(reader, services, act.id, ActPreview.MOST_ROWS);
  const found = await readActRows(reader, services, false, first);
  const rows = first.flatMap((row) => found.get(keyOfRow(row)) ?? []);
  const dinasIds = await touchedDinas(reader);
  const names = await namesOfDinas(reader, dinasIds);
  const day = act.shownOn ?? said.since;
  const after = await figuresOn(reader, services.figures, dinasIds, day);
  await reader.query(sql`rollback to savepoint ${sql.raw(BEFORE)}`);
  await asViewer();
  const before = await figuresOn(reader, services.figures, dinasIds, day);
  throw new Shown(Object.assign(new ActPreview(), { counts, rows, moves: movesOf(services.figures, before, after, names, day), warnings: act.warnings }));
}

async function orShown<T>(done: Promise<T>): Promise<T | ActPreview> {
  try {
    return await done;
  } catch (error) {
    if (error instanceof Shown) return error.preview;
    throw error;
  }
}

/**
 * Runs one change by hand as an act, with the rights of who does it: like inWriteTransaction (graph/write.ts), with a
 * journal of what it wrote, by which it is shown before and taken back after it.
 */
export function inAct<T>(context: Context, asked: ActAsked, work: (em: EntityManager, act: ActUnderWay) => Promise<T>): Promise<T | ActPreview> {
  const whole = wholes.get(context);
  if (whole) return asPart(whole, asked, work);
  return orShown(
    inWriteTransaction(context, (em) =>
      doAct(context, readerThrough(em), asked, {
        async work(act) {
          const done = await work(em, act);
          if (!(done instanceof Refusal)) await em.flush();
          return done;
        },
        finish: (done) => done,
        asViewer: async () => undefined,
      }),
    ),
  );
}

/** The same for what no viewer may write: its service has decided that they may have it done. */
export const inSystemAct = <T>(
  context: Context,
  asked: ActAsked,
  work: (system: System, act: ActUnderWay) => Promise<T>,
  finish: (done: T, system: System, kept: ActRecord) => Promise<T>,
): Promise<T | ActPreview> =>
  orShown(
    inSystemTransaction(context, async (client) => {
      const { scope } = signedIn(context);
      await client.query("select set_config('selaras.account_id', $1, true)", [scope.accountId]);
      return doAct(context, readerOf(client), asked, {
        work: (act) => work(client, act),
        finish: (done, kept) => finish(done, client, kept),
        asViewer: () => actAs(client, scope),
      });
    }),
  );

/** Until the end of the transaction, or of the savepoint that it was said in. */
async function actAs(client: System, scope: Scope): Promise<void> {
  await client.query(`set local role ${ROLES.general}`);
  for (const [name, value] of Object.entries(scopeVariables(scope))) await client.query('select set_config($1, $2, true)', [name, value]);
}
