import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/refusal.ts';
import { Role as RoleOfGrant, SessionKind as KindOfSession, type Viewer as ViewerShape } from '../../access/viewer.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NAME_LENGTH, Secret, SECRET_LENGTH, Text } from '../../graphql/text.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import {
  AccountIsShared,
  CredentialsRefused,
  PasswordIsCommon,
  PasswordTellsWhoYouAre,
  PasswordTooShort,
  SessionIsOver,
  TooManyAttempts,
} from './accounts.errors.ts';
import { Most } from '../../graphql/work.ts';

/** `access` knows no graph: its roles are told to it here. */
export const Role = graphEnum(
  'Role',
  {
    LEADERSHIP: 'Watches figures and people of its part.',
    DINAS_HEAD: 'Leads a dinas and watches its figures and people.',
    HR: 'Manages people, and imports files.',
    INTEGRATOR: 'A program that reads.',
    ADMIN: 'Manages accounts, and sees no people.',
  },
  'What a grant lets its holder do in its part of the tree: watch (LEADERSHIP, DINAS_HEAD), manage people (HR), read by program (INTEGRATOR), manage accounts (ADMIN).',
  Object.values(RoleOfGrant),
);
export type Role = EnumOf<typeof Role>;

const SessionKind = graphEnum(
  'SessionKind',
  { BROWSER: 'Somebody signed in with a browser.', TOKEN: 'The token of a program.' },
  'What holds a session: a browser somebody signed in with, or the token of a program.',
  Object.values(KindOfSession),
);
type SessionKind = EnumOf<typeof SessionKind>;

@ObjectType({ description: 'A way in that is open at the moment: somebody signed in with a browser, or a program has a token.' })
export class Session {
  @Field(() => ID, { description: 'To end it by.' }) sessionId!: string;
  @Field(() => SessionKind, { description: 'A browser or a program.' }) kind!: SessionKind;
  @Field(() => String, { nullable: true, description: 'Browser and system ("Chrome, Windows"), or what the token is for; null where neither is known.' })
  label!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' }) openedAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the hour.' }) lastSeenAt!: string;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) isThisOne!: boolean;
}

@ObjectType({ description: 'A role in a part of the tree.' })
export class Grant {
  @Field(() => Role, { description: 'What it lets its holder do.' }) role!: Role;
  instansiId!: string;
  unitId!: string | null;
}

@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: 'Id of the account.' }) accountId!: string;
  @Field(() => String, { description: 'Name to greet them by.' }) displayName!: string;
  @Field(() => String, { description: 'Name they sign in with.' }) username!: string;
  @Most(20)
  @Field(() => [Grant], { description: 'Their grants; none for an ordinary employee.' })
  grants!: ViewerShape['grants'];
  employeeId!: string | null;
}

@ObjectType({ description: 'An account of the demonstration, for one-click sign-in. There are none outside it.' })
export class DemoAccount {
  @Field(() => String, { description: 'Name to sign in with.' }) username!: string;
  @Field(() => String, { description: 'Password to sign in with.' }) password!: string;
  @Field(() => String, { description: 'Name of the made-up person.' }) displayName!: string;
  @Field(() => Role, { nullable: true, description: 'Their role; null for an ordinary employee or superior.' }) role!: Role | null;
  @Field(() => String, { description: 'Title of their position; empty without one.' }) description!: string;
  @Field(() => String, { description: 'Their government.' }) instansiName!: string;
  @Field(() => Boolean, { description: 'Whether people report to them.' }) hasTeam!: boolean;
}

@InputType({ description: 'Name and password.' })
export class SignInInput {
  @Field(() => Text(NAME_LENGTH, 0), { description: 'Name of the account, in any case.' }) username!: string;
  @Field(() => Secret(SECRET_LENGTH), { description: 'At most 1,000 characters.' }) password!: string;
}

@ObjectType({ description: 'Signed in; the session is in an http-only cookie.' })
export class SignedIn {
  @Field(() => Viewer, { description: 'Who.' })
  readonly viewer: ViewerShape;

  constructor(viewer: ViewerShape) {
    this.viewer = viewer;
  }
}

export const SignInResult = resultOf('SignInResult', 'The session, or why not.', [SignedIn, CredentialsRefused, TooManyAttempts]);
export type SignInResult = typeof SignInResult;

@InputType({ description: 'Nothing more: it is about the session that sends it.' })
export class SignOutInput {}

@ObjectType({ description: 'Nobody is signed in with this session any more, and its sockets are closed.' })
export class SignedOut {
  @Field(() => Boolean, { description: 'Always true: who was not signed in is not either.' })
  readonly isSignedOut = true;
}

export const SignOutResult = resultOf('SignOutResult', 'Done.', [SignedOut]);
export type SignOutResult = typeof SignOutResult;

@InputType({ description: 'The password of now, and the one that takes its place.' })
export class ChangePasswordInput {
  @Field(() => Secret(SECRET_LENGTH), { description: 'The password of now.' }) oldPassword!: string;
  @Field(() => Secret(SECRET_LENGTH), { description: 'From 12 to 1,000 characters of any kind.' }) newPassword!: string;
}

@ObjectType({ description: 'The new password counts, and nobody else is signed in with the old one any more.' })
export class PasswordChanged {
  @Field(() => Int, { description: 'How many other browsers were signed out.' })
  readonly sessionsEnded: number;

  constructor(sessionsEnded: number) {
    this.sessionsEnded = sessionsEnded;
  }
}

export const ChangePasswordResult = resultOf('ChangePasswordResult', 'Done, or why not.', [
  PasswordChanged,
  CredentialsRefused,
  TooManyAttempts,
  PasswordTooShort,
  PasswordIsCommon,
  PasswordTellsWhoYouAre,
  AccountIsShared,
]);
export type ChangePasswordResult = typeof ChangePasswordResult;

@InputType({ description: 'Which session.' })
export class EndSessionInput {
  @Field(() => ID, { description: 'One of `viewer.sessions`.' }) sessionId!: string;
}

@ObjectType({ description: 'The sessions are over, everywhere and at once.' })
export class SessionsEnded {
  @Field(() => Int, { description: 'How many.' })
  readonly count: number;

  constructor(count: number) {
    this.count = count;
  }
}

export const EndSessionResult = resultOf('EndSessionResult', 'Done, or why not.', [SessionsEnded, SessionIsOver, AccountIsShared]);
export type EndSessionResult = typeof EndSessionResult;

@InputType({ description: 'Nothing more: it is about all browsers but the one that sends it.' })
export class EndOtherSessionsInput {}

export const EndOtherSessionsResult = resultOf('EndOtherSessionsResult', 'Done, or why not.', [SessionsEnded, AccountIsShared]);
export type EndOtherSessionsResult = typeof EndOtherSessionsResult;
