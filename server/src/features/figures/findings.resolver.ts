import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FigureRegistry } from '../../figures/figure-registry.ts';
import type { Context } from '../../graphql/context.ts';
import { LanguageArgs, spoken } from '../../graphql/language.ts';
import { Impersonal } from '../../graphql/sharing.ts';
import { Most } from '../../graphql/work.ts';
import { valueAt } from './figure-set.types.ts';
import { Board, MOST_FINDINGS, type Board as BoardShape } from './figures.types.ts';
import { findingsOf } from './findings.rules.ts';
import { BoardFinding } from './findings.types.ts';

/** What figures of dinas and their sum say in sentences. */
export function findingsIn(figures: FigureRegistry, { total, rows }: Pick<BoardShape, 'total' | 'rows'>): BoardFinding[] {
  const found = findingsOf(figures.findings, {
    whole: (key) => valueAt(figures, total, key),
    dinas: rows.map((row) => ({ id: row.dinasId, name: row.shortName ?? row.name, value: (key) => valueAt(figures, row.figures, key) })),
  });
  return found.map(({ sentence, ...finding }) => Object.assign(new BoardFinding(), { ...finding, sentences: sentence }));
}

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
