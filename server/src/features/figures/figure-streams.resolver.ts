import type { GraphQLError } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Resolver, Root, Subscription } from 'type-graphql';
import { signedIn, type Context } from '../../graphql/context.ts';
import { dayOf, dayOfViewer, ofDay, viewerDays } from '../../graphql/days.ts';
import { failure } from '../../graphql/errors.ts';
import { encodeId } from '../../graphql/node.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Policy } from '../../graphql/policy.ts';
import { Shared } from '../../graphql/sharing.ts';
import { horizonCursor, readLiveBoard, readUnitFigures } from './board.queries.ts';
import { PERIOD, type UnitFigures } from './figures.types.ts';
import { mustBePeriodOf, periodsAsked, periodsIn } from './period.queries.ts';
import { dinasById } from '../organization/index.ts';
import { coversDinas } from '../../access/scope.ts';
import { openFigureStream, type Tick } from '../../live/figure-stream.ts';
import type { Held } from '../../live/held.ts';
import type { LatestStream } from '../../live/latest-stream.ts';
import type { LiveEventKind } from '../../live/live-event.types.ts';
import { findingsIn } from './findings-of-board.queries.ts';
import { BoardEvent, DinasEvent } from './figure-streams.types.ts';

@ArgsType()
class BoardStreamArgs {
  @Field(() => NodeId('instansi'), { description: 'Which government.' })
  instansiId!: string;

  @Field(() => ID, { nullable: true, description: PERIOD })
  periodId?: string | null;
}

@ArgsType()
class DinasStreamArgs {
  @Field(() => NodeId('dinas'), { description: 'Which dinas.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: PERIOD })
  periodId?: string | null;
}

@Resolver()
export class BoardStreamResolver {
  @Shared()
  @Policy('watchesFigures')
  @Subscription(() => BoardEvent, {
    description: 'The live board: a snapshot, then the dinas that changed, a heartbeat every 10 seconds, and a reason when it goes stale.',
    subscribe: ({ args, context }) => openBoard(context as Context, args as BoardStreamArgs),
  })
  async board(@Root() tick: Tick, @Ctx() context: Context, @Args(() => BoardStreamArgs) args: BoardStreamArgs): Promise<BoardEvent> {
    const { instansiId } = args;
    const quiet = quietEvent(context, instansiId, tick);
    if (tick.kind === 'HEARTBEAT' || tick.kind === 'STALE') return { ...quiet, total: null, rows: [], findings: null };
    const board = await readLiveBoard(context, instansiId, await periodsIn(context, periodsAsked(context, args.periodId), instansiId));
    if (!board) return { ...quiet, total: null, rows: [], findings: null };
    // A dinas that is abolished leaves the board: what is left is told again as a whole.
    const isPart = tick.dinasIds !== null && !tick.dinasIds.some((id) => board.abolished.has(id));
    const changed = isPart ? new Set(tick.dinasIds.map((id) => encodeId('dinas', id))) : null;
    return {
      ...quiet,
      kind: tick.kind === 'CHANGED' && !isPart ? 'SNAPSHOT' : tick.kind,
      cursor: board.cursor,
      computedAt: board.computedAt,
      asOf: board.asOf,
      total: board.total,
      rows: changed ? board.rows.filter((row) => changed.has(row.dinasId)) : [...board.rows],
      findings: findingsIn(context.services.figures, board),
    };
  }
}

@Resolver()
export class DinasStreamResolver {
  @Shared()
  @Policy('watchesFigures')
  @Subscription(() => DinasEvent, {
    description:
      'One dinas live: a snapshot of its figures and those of its units, then the units that changed (with those above them), a heartbeat every 10 seconds, and a reason when it goes stale.',
    subscribe: ({ args, context }) => openDinas(context as Context, args as DinasStreamArgs),
  })
  async dinas(@Root() tick: Tick, @Ctx() context: Context, @Args(() => DinasStreamArgs) args: DinasStreamArgs): Promise<DinasEvent> {
    const dinas = tick.kind === 'STALE' ? null : await dinasById(context, args.id);
    const quiet = quietEvent(context, dinas?.instansiId ?? null, tick);
    if (tick.kind === 'HEARTBEAT' || tick.kind === 'STALE') return { ...quiet, figures: null, units: [] };
    // It was there when the stream was opened: it is gone, or not theirs any more.
    if (!dinas || !coversDinas(signedIn(context).scope, dinas)) throw notYours();
    const periods = await periodsIn(context, periodsAsked(context, args.periodId), dinas.instansiId);
    const trees = await readUnitFigures(context, [dinas.id], periods, ofDay(context, dinas.instansiId, null));
    const units: UnitFigures[] = trees.get(dinas.id) ?? [];
    const { told } = tick;
    const parts = told && new Map(units.map((unit) => [unit.unit.id, JSON.stringify(unit)]));
    if (!told || !parts) return { ...quiet, figures: units[0]?.figures ?? null, units };
    if (tick.joins) told.begin(parts);
    const changed = tick.joins ? null : told.compare(parts);
    const isPart = changed !== null && tick.kind === 'CHANGED';
    return {
      ...quiet,
      // Units that came, went or stand elsewhere: everything is told again.
      kind: isPart ? 'CHANGED' : 'SNAPSHOT',
      figures: units[0]?.figures ?? null,
      units: isPart ? units.filter(({ unit }) => changed.has(unit.id)) : units,
    };
  }
}

const notYours = (): GraphQLError => failure('FORBIDDEN', 'Your grants do not include the figures of this dinas.');

/** A stream that could only say nothing is not opened, or refused with its snapshot: one without rows looks like a government without people. */
async function openBoard(context: Context, { instansiId, periodId }: BoardStreamArgs): Promise<LatestStream<Tick>> {
  await mustBePeriodOf(context, periodsAsked(context, periodId), instansiId);
  return openFigureStream(context.services.hub, instansiId, null);
}

async function openDinas(context: Context, { id, periodId }: DinasStreamArgs): Promise<LatestStream<Tick>> {
  const dinas = await dinasById(context, id);
  if (!dinas || !coversDinas(signedIn(context).scope, dinas)) throw notYours();
  await mustBePeriodOf(context, periodsAsked(context, periodId), dinas.instansiId);
  return openFigureStream(context.services.hub, null, id);
}

interface QuietEvent {
  readonly kind: LiveEventKind;
  readonly cursor: string;
  readonly computedAt: string;
  readonly asOf: string;
  readonly staleReason: Tick['staleReason'];
  readonly staleSince: string | null;
  readonly held: Held | null;
}

/** Of a dinas that nobody could read now: in the viewer's government, and where they differ the earlier day, which promises less. */
const earliestDay = (context: Context): string => [...viewerDays(context)].toSorted()[0] ?? dayOfViewer(context, null);

const quietEvent = (context: Context, instansiId: string | null, tick: Tick): QuietEvent => ({
  kind: tick.kind,
  cursor: horizonCursor(context, context.services.hub.horizon),
  computedAt: context.now.toISOString(),
  asOf: instansiId === null ? earliestDay(context) : dayOf(context, instansiId, null),
  staleReason: tick.staleReason,
  staleSince: context.services.hub.since(tick.staleReason),
  held: context.services.hub.held,
});
