import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../graphql/context.ts';
import { Policy } from '../../../graphql/policy.ts';
import { Most } from '../../../graphql/work.ts';
import { guideOf } from '../giving/template.ts';
import type { ImportKind } from '../rows/index.ts';
import { ImportKindGuide } from './import-guide.types.ts';

const guideOfKind = (kind: ImportKind): ImportKindGuide => ({
  importKind: kind.name,
  describes: kind.describes,
  columns: guideOf(kind).map((column) => ({ ...column, means: column.means.en, format: column.format.en })),
  templateUrl: `/imports/template.xlsx?kind=${kind.name}`,
});

@Resolver()
export class ImportGuideResolver {
  @Policy('hr')
  @Most(10)
  @Query(() => [ImportKindGuide], { description: 'The kinds of files that can be imported, with what each column takes and a template to fill in.' })
  importKinds(@Ctx() context: Context): ImportKindGuide[] {
    return [...context.services.importKinds.values()].map(guideOfKind);
  }
}
