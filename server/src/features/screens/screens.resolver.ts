import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { pairsScreensOf } from '../../access/root-policies.ts';
import { signedIn, type Context, type Standing } from '../../graphql/context.ts';
import { Keyless } from '../../graphql/keyless.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most, Work } from '../../graphql/work.ts';
import type { Tick } from '../../live/figure-stream.ts';
import { LatestStream } from '../../live/latest-stream.ts';
import { MOST_SCREENS } from '../../access/screen.service.ts';
import { Instansi, type InstansiRow } from '../organization/index.ts';
import { ScreenEvent } from './screen-board.types.ts';
import { ownScreen, readScreenBoard, screensOf } from './screens.queries.ts';
import * as service from './screens.service.ts';
import {
  OfferScreenInput,
  OfferScreenResult,
  PairScreenInput,
  PairScreenResult,
  RevokeScreenInput,
  RevokeScreenResult,
  Screen,
  SetScreenInput,
  SetScreenResult,
  ThisScreen,
} from './screens.types.ts';

@ArgsType()
class ScreensArgs {
  @Field(() => NodeId('instansi'), { description: 'Of which government.' })
  instansiId!: string;
}

@Resolver(() => Screen)
export class ScreensResolver {
  @Policy('seesScreens')
  @Work(MOST_SCREENS)
  @Most(MOST_SCREENS)
  @Query(() => [Screen], { description: 'Screens that show the board of a government, by name; for its leadership and HR.' })
  screens(@Ctx() context: Context, @Args(() => ScreensArgs) { instansiId }: ScreensArgs): Promise<Screen[]> {
    return screensOf(context, instansiId);
  }

  @Policy('anyScreen')
  @Query(() => ThisScreen, { description: 'What the browser is that asks, as a screen. Asked at the address of screens (/graphql?as=screen).' })
  thisScreen(@Ctx() context: Context): Promise<ThisScreen> {
    return service.standing(context);
  }

  @Policy('nobody')
  @Keyless('with its answer goes the secret of a screen, which is kept nowhere')
  @Mutation(() => OfferScreenResult, {
    description: 'Asks for a code to show, by a browser that wants to become a screen. Its cookie holds the secret that waits for it.',
  })
  offerScreen(
    @Ctx() context: Context,
    @Arg('input', () => OfferScreenInput, { description: 'How large it is.' }) input: OfferScreenInput,
  ): Promise<OfferScreenResult> {
    return service.offerScreen(context, input);
  }

  @Policy('pairsScreens')
  @Mutation(() => PairScreenResult, { description: 'Makes the browser that shows a code a screen of a government, once; by its leadership and HR.' })
  pairScreen(
    @Ctx() context: Context,
    @Arg('input', () => PairScreenInput, { description: 'Which one, and what it shows.' }) input: PairScreenInput,
  ): Promise<PairScreenResult> {
    return service.pairScreen(context, input);
  }

  @Policy('pairsScreens')
  @Mutation(() => SetScreenResult, { description: 'Changes what a screen shows, pauses it or turns its page; it follows at once.' })
  setScreen(
    @Ctx() context: Context,
    @Arg('input', () => SetScreenInput, { description: 'Which one, and what of it.' }) input: SetScreenInput,
  ): Promise<SetScreenResult> {
    return service.setScreen(context, input);
  }

  @Policy('pairsScreens')
  @Mutation(() => RevokeScreenResult, { description: 'Ends a screen at once.' })
  revokeScreen(
    @Ctx() context: Context,
    @Arg('input', () => RevokeScreenInput, { description: 'Which one.' }) input: RevokeScreenInput,
  ): Promise<RevokeScreenResult> {
    return service.revokeScreen(context, input);
  }

  @Policy('screen')
  @Subscription(() => ScreenEvent, {
    description: 'What the screen that asks is to show: all of it when anything of it moved, a heartbeat every 10 seconds, and a reason when it goes stale.',
    subscribe: ({ context }) => openScreen(context as Context),
  })
  async screenBoard(@Root() { kind, staleReason }: ScreenTick, @Ctx() context: Context): Promise<ScreenEvent> {
    const isQuiet = kind === 'HEARTBEAT' || kind === 'STALE';
    return {
      kind: isQuiet ? kind : 'SNAPSHOT',
      screen: isQuiet ? null : await readScreenBoard(context),
      staleReason,
      staleSince: context.services.hub.since(staleReason),
    };
  }
}

/** A database that is away is said without asking it who the screen is. */
type ScreenTick = Pick<Tick, 'kind' | 'staleReason'> & Partial<Standing>;

/** What nobody has read yet becomes one: all of it is read anew, and says what is stale by then. */
function mergeScreenTicks(older: ScreenTick, newer: ScreenTick): ScreenTick {
  if (newer.kind === 'HEARTBEAT') return older;
  return newer.kind === 'STALE' && !newer.isStanding && older.kind === 'SNAPSHOT' ? { ...older, staleReason: newer.staleReason } : newer;
}

/** Figures of its government, and whatever is set of the screen itself. */
async function openScreen(context: Context): Promise<LatestStream<ScreenTick>> {
  const { hub } = context.services;
  const { accountId } = signedIn(context);
  const { instansiId } = await ownScreen(context);
  const stream = new LatestStream<ScreenTick>(mergeScreenTicks, () => stop());
  const all = (): void => stream.push({ kind: 'SNAPSHOT', staleReason: hub.stale });
  const stop = hub.listen((signal) => {
    if (signal.kind === 'HEARTBEAT') stream.push({ kind: 'HEARTBEAT', staleReason: null });
    else if (signal.kind === 'STALE') stream.push({ kind: 'STALE', staleReason: signal.reason, ...(hub.isAway && { isStanding: true }) });
    else if (signal.kind === 'RESYNC') all();
    else if (signal.kind === 'FIGURES' && signal.instansiId === instansiId) all();
    else if (signal.kind === 'NODE' && signal.id === `screen_${accountId}`) all();
  });
  all();
  return stream;
}

@Resolver(() => Instansi)
export class ScreensInstansiResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the viewer pairs, steers and revokes screens that show its board.' })
  viewerCanPairScreens(@Root() { id }: InstansiRow, @Ctx() context: Context): boolean {
    return pairsScreensOf(signedIn(context), id);
  }
}
