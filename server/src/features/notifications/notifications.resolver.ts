import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Page } from '../../graphql/connections.ts';
import { signedIn, type Context, type Standing } from '../../graphql/context.ts';
import { LanguageArgs, spoken } from '../../graphql/language.ts';
import { Policy } from '../../graphql/policy.ts';
import { Most } from '../../graphql/work.ts';
import type { Tick } from '../../live/figure-stream.ts';
import { LatestStream } from '../../live/latest-stream.ts';
import { kindNamed } from './notification-kind.types.ts';
import * as queries from './notifications.queries.ts';
import * as service from './notifications.service.ts';
import {
  MarkAllNotificationsReadInput,
  MarkAllNotificationsReadResult,
  MarkNotificationsReadInput,
  MarkNotificationsReadResult,
  Notification,
  NotificationConnection,
  NotificationEvent,
  NotificationMail,
  NotificationParameter,
  NotificationsArgs,
  SetNotificationMailInput,
  SetNotificationMailResult,
} from './notifications.types.ts';
import { sentenceOf } from './sentence.rules.ts';

@Resolver(() => Notification)
export class NotificationsResolver {
  @Policy('ownAccount')
  @Query(() => NotificationConnection, {
    description: 'What the account was told of, the newest first. `totalCount` of those with `unreadOnly` is how many are unread.',
  })
  notifications(@Ctx() context: Context, @Args(() => NotificationsArgs) args: NotificationsArgs): Promise<Page<Notification>> {
    return queries.notificationsOf(context, args.unreadOnly === true, NotificationsArgs.read(args));
  }

  @Policy('ownAccount')
  @Query(() => NotificationMail, { description: 'Whether the account is written to by mail as well.' })
  notificationMail(@Ctx() context: Context): Promise<NotificationMail> {
    return queries.mailOf(context);
  }

  @Policy('ownAccount')
  @Mutation(() => MarkNotificationsReadResult, { description: 'Marks notifications of the own account as read.' })
  markNotificationsRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkNotificationsReadInput, { description: 'Which ones.' }) input: MarkNotificationsReadInput,
  ): Promise<MarkNotificationsReadResult> {
    return service.markRead(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => MarkAllNotificationsReadResult, { description: 'Marks all notifications of the own account up to one as read.' })
  markAllNotificationsRead(
    @Ctx() context: Context,
    @Arg('input', () => MarkAllNotificationsReadInput, { description: 'Up to which one.' }) input: MarkAllNotificationsReadInput,
  ): Promise<MarkAllNotificationsReadResult> {
    return service.markAllRead(context, input);
  }

  @Policy('ownAccount')
  @Mutation(() => SetNotificationMailResult, { description: 'Has the own account written to by mail as well, or no longer.' })
  setNotificationMail(
    @Ctx() context: Context,
    @Arg('input', () => SetNotificationMailInput, { description: 'Where to.' }) input: SetNotificationMailInput,
  ): Promise<SetNotificationMailResult> {
    return service.setMail(context, input);
  }

  @FieldResolver(() => String, { description: 'What it says, made by rule from its kind and parameters.' })
  sentence(@Root() { notificationKind, parameters }: Notification, @Args(() => LanguageArgs) args: LanguageArgs): string {
    const kind = kindNamed(notificationKind);
    return kind ? sentenceOf(kind.says, kind.parameters, parameters)[spoken(args)] : '';
  }

  @Most(Notification.MOST_PARAMETERS)
  @FieldResolver(() => [NotificationParameter], { description: 'The facts of which its sentence is made, for programs that say it in other words.' })
  parameters(@Root() { notificationKind, parameters }: Notification, @Args(() => LanguageArgs) args: LanguageArgs): NotificationParameter[] {
    return Object.entries(kindNamed(notificationKind)?.parameters ?? {}).map(([name, parameterKind]) => {
      const value = parameters[name]!;
      return { name, parameterKind, value: typeof value === 'object' ? value[spoken(args)] : String(value) };
    });
  }

  @Policy('ownAccount')
  @Subscription(() => NotificationEvent, {
    description:
      'How many notifications the account has not read: now, whenever one comes or is read, a heartbeat every 10 seconds, and a reason when it goes stale.',
    subscribe: ({ context }) => openNotified(context as Context),
  })
  async notified(@Root() { kind, staleReason }: NotifiedTick, @Ctx() context: Context): Promise<NotificationEvent> {
    const isQuiet = kind === 'HEARTBEAT' || kind === 'STALE';
    return {
      kind: isQuiet ? kind : 'SNAPSHOT',
      ...(isQuiet ? { unread: null, newest: null } : await queries.unreadOf(context)),
      staleReason,
      staleSince: context.services.hub.since(staleReason),
    };
  }
}

type NotifiedTick = Pick<Tick, 'kind' | 'staleReason'> & Partial<Standing>;

/** What nobody has read yet becomes one: all of it is read anew, and says what is stale by then. */
function mergeTicks(older: NotifiedTick, newer: NotifiedTick): NotifiedTick {
  if (newer.kind === 'HEARTBEAT') return older;
  return newer.kind === 'STALE' && !newer.isStanding && older.kind === 'SNAPSHOT' ? { ...older, staleReason: newer.staleReason } : newer;
}

function openNotified(context: Context): LatestStream<NotifiedTick> {
  const { hub } = context.services;
  const own = `notifications_${signedIn(context).accountId}`;
  const stream = new LatestStream<NotifiedTick>(mergeTicks, () => stop());
  // Figures that are being counted do not concern it: only a database or a listener that is away.
  const all = (): void => stream.push({ kind: 'SNAPSHOT', staleReason: hub.isAway ? hub.stale : null });
  const stop = hub.listen((signal) => {
    if (signal.kind === 'HEARTBEAT') stream.push({ kind: 'HEARTBEAT', staleReason: null });
    else if (signal.kind === 'STALE')
      stream.push(hub.isAway ? { kind: 'STALE', staleReason: signal.reason, isStanding: true } : { kind: 'HEARTBEAT', staleReason: null });
    else if (signal.kind === 'RESYNC' || (signal.kind === 'NODE' && signal.id === own)) all();
  });
  all();
  return stream;
}
