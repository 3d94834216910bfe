import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/refusal.ts';
import { Role as RoleOfGrant, type Viewer as ViewerShape } from '../../access/viewer.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { CredentialsRefused, TooManyAttempts } from './accounts.errors.ts';

/** `access` knows no graph: its roles are told to it here. */
const Role = graphEnum(
  'Role',
  Object.values(RoleOfGrant),
  'What a grant lets its holder do in its part of the tree: watch (LEADERSHIP, DINAS_HEAD), manage people (HR), read by program (INTEGRATOR), manage accounts (ADMIN).',
);
type Role = EnumOf<typeof Role>;

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
  @Field(() => [Grant], { description: 'Their grants; none for an ordinary employee.' }) grants!: ViewerShape['grants'];
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
  @Field(() => String, { description: 'Name of the account, in any case.' }) username!: string;
  @Field(() => String, { description: 'At most 1,000 characters.' }) password!: string;
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
