import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Sight } from '../../graph/sight.ts';
import { connectionOf, pageRequest, type PageRequest } from '../../graphql/connections.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageAsOfArgs } from '../../graphql/page.args.ts';
import type { PageSizes } from '../../graphql/page-sizes.ts';
import { Most } from '../../graphql/work.ts';
import { EvaluationPeriod } from '../evaluation/index.ts';
import { Eselon, Jenjang, PositionKind } from '../organization/index.ts';
import { AssignmentKind } from '../staffing/index.ts';

/** Who holds a position stands on its page; a box of a chart names the first. */
export const NAMED_HOLDERS = 3;

/** A chart is drawn as a whole: half a tree is none. The largest dinas, with its schools, has some 3,500 positions. */
export const MAP_PAGES: PageSizes = { usual: 500, most: 5_000 };

@ObjectType({
  description:
    'A position as a chart draws it, with all that stands in its box. The line of superiors is that of today, whatever the day; whoever is above on the day and no longer exists is left out.',
})
export class MapPosition {
  @Field(() => ID, { description: 'The position.' }) positionId!: string;
  @Field(() => ID, { nullable: true, description: 'The position above it; null at the top, and where the one above does not exist on the day.' })
  superiorId!: string | null;
  @Field(() => ID, { description: 'The dinas that it belongs to.' }) dinasId!: string;
  @Field(() => ID, { description: 'The unit that it stands in.' }) unitId!: string;
  @Field(() => String, { description: 'What the unit was called on the day.' }) unitName!: string;
  @Field(() => Int, { description: 'Levels of the unit below the root unit of the dinas, which is 0.' }) unitDepth!: number;
  @Field(() => String, { description: 'Official title (nomenklatur).' }) title!: string;
  @Field(() => PositionKind, { description: 'Kind of position.' }) positionKind!: PositionKind;
  @Field(() => Eselon, { nullable: true, description: 'Eselon, for managerial positions.' }) eselon!: Eselon | null;
  @Field(() => Jenjang, { nullable: true, description: 'Level, for functional positions.' }) jenjang!: Jenjang | null;
  @Field(() => Int, { nullable: true, description: 'Kelas jabatan, where the decree of the region states one.' }) positionClass!: number | null;
  @Field(() => Boolean, { description: 'True when the holder leads the unit.' }) isHead!: boolean;
  @Field(() => Int, { nullable: true, description: 'People needed on the day; null where no need was set.' }) need!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Definitive holders on the day, counted as FILLED is; null where holders are not shown to the viewer: hidden is not vacant. Of a day to come without who has retired by age in a year before.',
  })
  filled!: number | null;
  @Field(() => Int, { nullable: true, description: 'Those who act in it on the day (PJ, PLT, PLH); null as `filled`.' }) acting!: number | null;
  @Field(() => Sight, { description: 'How much of its holders the viewer sees.' }) viewerSeesHolders!: Sight;
  @Most(NAMED_HOLDERS)
  @Field(() => [String], { description: 'The first three of them by name, definitive ones first; those that the viewer may see.' })
  holderNames!: string[];
  @Most(NAMED_HOLDERS)
  @Field(() => [AssignmentKind], { description: 'How those hold it, in the same order.' })
  holderKinds!: AssignmentKind[];
  @Field(() => Int, {
    nullable: true,
    description:
      'Evaluations expected in the period of those who held it last; null without a period of this government, and where they are not the viewer’s to count.',
  })
  expected!: number | null;
  @Field(() => Int, { nullable: true, description: 'Of those how many are sealed; null as `expected`.' }) sealed!: number | null;
}
export const MapPositionConnection = connectionOf(MapPosition, 'MapPosition');

@ArgsType()
export class PositionMapArgs extends PageAsOfArgs {
  @Field(() => Int, { nullable: true, description: 'How many items from the beginning on, or behind `after`: 1 to 5,000; 500 when nothing is said.' })
  declare first?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many items up to the end, or before `before`, 1 to 5,000; in the order of the list.' })
  declare last?: number | null;

  @Field(() => NodeId('dinas'), {
    nullable: true,
    description: 'All positions of this dinas, and the line above its head. When left out the heads of all dinas, and whoever is above them.',
  })
  dinasId?: string | null;

  @Field(() => NodeId(EvaluationPeriod), { nullable: true, description: 'The period whose evaluations are counted; none when left out.' })
  periodId?: string | null;

  static override read(args: PositionMapArgs): PageRequest {
    return pageRequest(args, MAP_PAGES);
  }
}
