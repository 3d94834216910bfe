import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { areasWith, TokenAccess as AccessOfToken, TokenArea as AreaOfToken } from '../../access/token-scope.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageArgs } from '../../graphql/page.args.ts';
import { Text } from '../../graphql/text.ts';
import { resultOf } from '../../graphql/refusal.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { TokenIsOver, TooManyTokens, TokenTooLong } from './tokens.errors.ts';
import { Most } from '../../graphql/work.ts';

/** Longer is no name. */
export const LABEL_LENGTH = 100;

/** `access` knows no graph: what tokens can be held to is told to it here. */
const TokenAccess = graphEnum(
  'TokenAccess',
  {
    [AccessOfToken.READ]: 'It reads and subscribes, and changes nothing but that it may sign itself out.',
    [AccessOfToken.WRITE]: 'It also changes what its account may change, and brings in files and looks at those that were.',
  },
  'Whether a token may change anything.',
);
type TokenAccess = EnumOf<typeof TokenAccess>;

const TokenArea = graphEnum(
  'TokenArea',
  {
    [AreaOfToken.PEOPLE]: 'Employees and the positions they hold; with WRITE, changes to staffing and imports.',
    [AreaOfToken.EVALUATIONS]: 'Evaluations of those people; with WRITE, rating them.',
    [AreaOfToken.FIGURES]: `Boards, figures, their explanations and the change feed. They are counted from people and evaluations, so ${areasWith('FIGURES').join(', ')} have to be open together.`,
    [AreaOfToken.PRIVATE]: 'NIP and date of birth of those people.',
    [AreaOfToken.ADMINISTRATION]: 'What administrators settle: numbers that two governments hold, and tokens of their government.',
  },
  'A part of what an account reaches, opened to a token. Governments, dinas, units, positions and periods are open to every token of who belongs there.',
);
type TokenArea = EnumOf<typeof TokenArea>;

@ObjectType({
  description:
    'An access token of a program. It reaches what its account reaches at the moment, held to its own access, areas and unit; never more. Its secret is told once, when it is made.',
})
export class Token {
  @Field(() => ID, { description: 'To revoke it by.' }) tokenId!: string;
  @Field(() => String, { nullable: true, description: 'What it is for, as whoever made it wrote; null for one that was given no name.' }) label!: string | null;
  @Field(() => TokenAccess, { description: 'Whether it may change anything.' }) access!: TokenAccess;
  @Most(10)
  @Field(() => [TokenArea], { nullable: true, description: 'What it opens; null: every area of its account, of now and later.' })
  areas!: TokenArea[] | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' }) createdAt!: string;
  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' }) expiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the hour; null: never.' }) lastUsedAt!: string | null;
  @Field(() => Boolean, { description: 'Whether it is the one that asks.' }) isThisOne!: boolean;
  @Field(() => String, { description: 'Name that its account signs in with.' }) username!: string;
  unitId!: string | null;
}

export const TokenConnection = connectionOf(Token, 'Token');

@ArgsType()
export class TokensArgs extends PageArgs {
  @Field(() => NodeId('instansi'), { description: 'Of accounts of which government.' })
  instansiId!: string;
}

@InputType({ description: 'What the token is for, and what it is held to.' })
export class CreateTokenInput {
  @Field(() => Text(LABEL_LENGTH), { description: 'What it is for, to know it by later: 1 to 100 characters.' }) label!: string;
  @Field(() => Int, { description: 'How many days it is valid, 1 to 365; of an account of the demonstration 1.' }) days!: number;
  @Field(() => TokenAccess, { description: 'Whether it may change anything.' }) access!: TokenAccess;
  @Field(() => [TokenArea], { nullable: true, description: 'What it opens, `[]` for nothing but structure; every area of the account when left out or null.' })
  areas?: TokenArea[] | null;
  @Field(() => NodeId('unit'), {
    nullable: true,
    description:
      'Only this unit and what is below it; the root unit of a dinas for the dinas. Rights that come from the person behind the account (their own record, their reports) stay closed then, and below a dinas private fields and changes to staffing as well, which are held for whole dinas. Everywhere when left out.',
  })
  unitId?: string | null;
}

@ObjectType({ description: 'The token was made. This is the only time that its secret is told.' })
export class TokenCreated {
  @Field(() => String, { description: 'The secret, to be sent as `Authorization: Bearer <secret>`. It is stored nowhere: keep it now.' })
  readonly secret: string;

  @Field(() => Token, { description: 'What it is from now on.' })
  readonly token: Token;

  constructor(secret: string, token: Token) {
    this.secret = secret;
    this.token = token;
  }
}

export const CreateTokenResult = resultOf('CreateTokenResult', 'The token, or why not.', [TokenCreated, TooManyTokens, TokenTooLong]);
export type CreateTokenResult = typeof CreateTokenResult;

@InputType({ description: 'Which token.' })
export class RevokeTokenInput {
  @Field(() => ID, { description: 'One of `viewer.tokens`, or of `tokens` for administrators.' }) tokenId!: string;
}

@ObjectType({ description: 'The token opens nothing any more, and its sockets and streams are over.' })
export class TokenRevoked {
  @Field(() => ID, { description: 'Which one.' })
  readonly tokenId: string;

  constructor(tokenId: string) {
    this.tokenId = tokenId;
  }
}

export const RevokeTokenResult = resultOf('RevokeTokenResult', 'Done, or why not.', [TokenRevoked, TokenIsOver]);
export type RevokeTokenResult = typeof RevokeTokenResult;
