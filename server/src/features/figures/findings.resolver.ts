import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { LanguageArgs, spoken } from '../../graphql/language.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Most } from '../../graphql/work.ts';
import { Board, MOST_FINDINGS, type Board as BoardShape } from './figures.types.ts';
import { findingsIn } from './findings-of-board.queries.ts';
import { BoardFinding } from './findings.types.ts';

@Resolver(() => Board)
export class BoardFindingsResolver {
  @Most(MOST_FINDINGS)
  @FieldResolver(() => [BoardFinding], {
    description: 'What the board says of itself in sentences, the most pressing first: of the dinas shown, and nothing of what is not known.',
  })
  findings(@Root() board: BoardShape, @Ctx() { services: { figures } }: Context): BoardFinding[] {
    return findingsIn(figures, board);
  }
}

@Resolver(() => BoardFinding)
export class BoardFindingResolver {
  @Impersonal()
  @FieldResolver(() => String, { description: 'The sentence.' })
  sentence(@Root() { sentences }: BoardFinding, @Args(() => LanguageArgs) args: LanguageArgs): string {
    return sentences[spoken(args)];
  }
}
