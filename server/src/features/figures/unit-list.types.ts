import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { OrderDirection, type Direction } from '../../graph/listing.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { NodeId } from '../../graphql/node-id.ts';
import { PageAsOfArgs } from '../../graphql/page.args.ts';
import { SEARCH_LENGTH, Text } from '../../graphql/text.ts';
import { UnitKind } from '../organization/index.ts';
import { FigureKey } from './figure-words.types.ts';
import { PERIOD } from './figures.types.ts';

export const UnitFiguresOrderField = graphEnum(
  'UnitFiguresOrderField',
  {
    FIGURE: 'A figure, which `figure` names; units without a number come last either way.',
    TREE: 'The tree, each unit before those below it, whatever the direction.',
    NAME: 'The name of the unit.',
    DINAS: 'The name of the dinas, and the tree within it.',
    KIND: 'The kind of the unit, as kinds are listed.',
  },
  'What the units of a government are in the order of.',
);
export type UnitFiguresOrderField = EnumOf<typeof UnitFiguresOrderField>;

@InputType({ description: 'In which order units come; those that are equal in it stand as in the tree.' })
export class UnitFiguresOrder {
  @Field(() => UnitFiguresOrderField, { description: 'By what.' }) field!: UnitFiguresOrderField;

  @Field(() => FigureKey, { nullable: true, description: 'By which figure; said with FIGURE and with nothing else.' })
  figure?: string | null;

  @Field(() => OrderDirection, { nullable: true, description: 'Which end comes first; ASC when left out.' })
  direction?: Direction | null;
}

@ArgsType()
export class UnitListArgs extends PageAsOfArgs {
  @Field(() => ID, { nullable: true, description: PERIOD })
  periodId?: string | null;

  @Field(() => NodeId('dinas'), { nullable: true, description: 'Those of this dinas; of all that the viewer sees the figures of when left out.' })
  dinasId?: string | null;

  @Field(() => [UnitKind], { nullable: true, description: 'Those of these kinds; of all when left out.' })
  unitKinds?: UnitKind[] | null;

  @Field(() => Text(SEARCH_LENGTH), { nullable: true, description: 'Words in the name or the code of today, whatever their accents and capitals.' })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only units in which people are missing, themselves or below; all when left out.',
  })
  withGap?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the units that stand for a whole dinas are left out, which hold all that is below them; they are there when left out.',
  })
  belowDinas?: boolean | null;

  @Field(() => UnitFiguresOrder, { nullable: true, description: 'In which order; by the largest gap when left out.' })
  orderBy?: UnitFiguresOrder | null;
}
