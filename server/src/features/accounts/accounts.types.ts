import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../../graphql/errors.ts';
import { Role, type Viewer as ViewerShape } from '../../access/viewer.ts';

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
  @Field(() => Viewer, { description: 'Who.' }) viewer!: ViewerShape;
}
@ObjectType({ implements: Refusal, description: 'Name and password do not belong together. Says the same for unknown names.' })
export class CredentialsRefused extends Refusal {}
@ObjectType({ implements: Refusal, description: 'Too many wrong passwords; wait and try again.' })
export class TooManyAttempts extends Refusal {
  @Field(() => Int, { description: 'Seconds to wait.' }) retryAfterSeconds!: number;
}
export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'The session, or why not.',
  types: () => [SignedIn, CredentialsRefused, TooManyAttempts] as const,
  resolveType: (value) => (value as unknown as { __typename: string }).__typename,
});
