import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Language } from '../../graphql/language.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { Text } from '../../graphql/text.ts';
import { Most } from '../../graphql/work.ts';
import type { StaleReason as StaleReasonName } from '../../live/hub.ts';
import { LiveEventKind, StaleReason } from '../../live/live-event.types.ts';
import { AccountIsShared } from '../accounts/index.ts';
import { NotificationKind } from './notification-kind.types.ts';
import { AddressNotUsable, MailNotSetUp } from './notifications.errors.ts';
import { PARAMETER_KINDS, type AnyValues } from './sentence.rules.ts';

/** No sentence is made of more. */
const MOST_PARAMETERS = 10;

export const NotificationParameterKind = graphEnum(
  'NotificationParameterKind',
  {
    TEXT: 'As it stands.',
    NAME: 'A name in the language that is asked for, such as that of a figure.',
    COUNT: 'A whole number.',
    SHARE: 'A share, 0 to 1.',
    NUMBER: 'A number.',
    DAY: 'A day.',
  },
  'What a parameter of a notification is.',
  PARAMETER_KINDS,
);
export type NotificationParameterKind = EnumOf<typeof NotificationParameterKind>;

@ObjectType({ description: 'One of the facts of which the sentence of a notification is made.' })
export class NotificationParameter {
  @Field(() => String, { description: 'What it is called in its kind.' }) name!: string;
  @Field(() => NotificationParameterKind, { description: 'What it is.' }) parameterKind!: NotificationParameterKind;
  @Field(() => String, { description: 'Its value as text: a number in digits, a day as an ISO date.' }) value!: string;
}

@ObjectType({ description: 'What an account was told of. Nobody reads it but that account.' })
export class Notification {
  static readonly MOST_PARAMETERS = MOST_PARAMETERS;
  @Field(() => ID, { description: 'To mark it as read by.' }) notificationId!: string;
  @Field(() => NotificationKind, { description: 'What it tells of.' }) notificationKind!: string;
  @Field(() => ID, { description: 'The government that it is about.' }) instansiId!: string;
  @Field(() => ID, { nullable: true, description: 'The node that it is about, for node(id); null where it is about none.' }) aboutId!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was written.' }) writtenAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was marked as read; null while it was not.' }) readAt!: string | null;
  @Field(() => ID, { nullable: true, description: 'The act that told it, for node(id); null of what nobody did.' }) actId!: string | null;
  parameters!: AnyValues;
}
export const NotificationConnection = connectionOf(Notification, 'Notification');

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only those that were not marked as read.' })
  unreadOnly?: boolean | null;
}

@ObjectType({ description: 'Something new for an account: how many notifications it has not read, and the newest of them.' })
export class NotificationEvent {
  @Field(() => LiveEventKind, { description: 'What to do with it: a SNAPSHOT replaces everything.' }) kind!: LiveEventKind;
  @Field(() => Int, { nullable: true, description: 'How many are not read; null in heartbeats and when stale.' }) unread!: number | null;
  @Field(() => Notification, { nullable: true, description: 'The newest that is not read; null when all are, in heartbeats and when stale.' })
  newest!: Notification | null;
  @Field(() => StaleReason, { nullable: true, description: 'Why changes may be missing.' }) staleReason!: StaleReasonName | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when changes may be missing.' }) staleSince!: string | null;
}

@ObjectType({ description: 'Whether the account is written to by mail as well.' })
export class NotificationMail {
  @Field(() => Boolean, { description: 'Whether this installation sends mail at all.' }) isSetUp!: boolean;
  @Field(() => String, { nullable: true, description: 'Where to; null while the account is not written to.' }) address!: string | null;
  @Field(() => Language, { description: 'In which language.' }) language!: Language;
}

@InputType({ description: 'Which notifications were read.' })
export class MarkNotificationsReadInput {
  @Most(100)
  @Field(() => [ID], { description: 'Their ids; at most 100.' })
  notificationIds!: string[];
}

@InputType({ description: 'Everything up to a notification was read.' })
export class MarkAllNotificationsReadInput {
  @Field(() => ID, { description: 'The newest that was seen: what came after it stays unread.' }) upToId!: string;
}

@ObjectType({ description: 'They are marked as read.' })
export class NotificationsRead {
  @Field(() => Int, { description: 'How many of them were not before.' }) readonly marked: number;

  constructor(marked: number) {
    this.marked = marked;
  }
}

// No refusal: whoever may see a notification may have read it.
export const MarkNotificationsReadResult = resultOf('MarkNotificationsReadResult', 'Done.', [NotificationsRead]);
export type MarkNotificationsReadResult = typeof MarkNotificationsReadResult;
export const MarkAllNotificationsReadResult = resultOf('MarkAllNotificationsReadResult', 'Done.', [NotificationsRead]);
export type MarkAllNotificationsReadResult = typeof MarkAllNotificationsReadResult;

/** As long as an address may be (RFC 5321). */
const ADDRESS_LENGTH = 254;

@InputType({ description: 'Where the own account is written to.' })
export class SetNotificationMailInput {
  @Field(() => Text(ADDRESS_LENGTH), { nullable: true, description: 'An e-mail address; null for no mail any more.' }) address?: string | null;
  @Field(() => Language, { description: 'In which language.' }) language!: Language;
}

@ObjectType({ description: 'It is kept.' })
export class NotificationMailSet {
  @Field(() => Boolean, { description: 'Whether the account is written to from now on.' }) readonly isOn: boolean;

  constructor(isOn: boolean) {
    this.isOn = isOn;
  }
}

export const SetNotificationMailResult = resultOf('SetNotificationMailResult', 'Done, or why not.', [
  NotificationMailSet,
  MailNotSetUp,
  AddressNotUsable,
  AccountIsShared,
]);
export type SetNotificationMailResult = typeof SetNotificationMailResult;
