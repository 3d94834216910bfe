import { Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Most } from '../../graphql/work.ts';
import { SETUP_PARTS, type StepOfSetup } from './setup.rules.ts';

export const SetupPart = graphEnum(
  'SetupPart',
  {
    UNITS: 'Dinas with their units.',
    POSITIONS: 'Positions in the units.',
    EMPLOYEES: 'People.',
    ASSIGNMENTS: 'Who holds which position.',
    NEED: 'How many people the positions need.',
    PERIOD: 'A period in which evaluations are written.',
    ACCOUNTS: 'Accounts by which people sign in.',
  },
  'What a government is brought in with, in this order: each rests on what stands before it.',
  SETUP_PARTS,
);
export type SetupPart = EnumOf<typeof SetupPart>;

@ObjectType({ description: 'One step on the way from an empty government to its board.' })
export class SetupStep implements StepOfSetup {
  @Field(() => SetupPart, { description: 'What it brings in.' }) part!: SetupPart;
  @Field(() => Int, {
    nullable: true,
    description:
      'How many there are today: units, positions, people, people with a position, positions of which the need is set (to 0 as well), open periods, accounts. Null when that is not the viewer’s to see.',
  })
  found!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Of how many: people for ASSIGNMENTS, positions for NEED, people and others with an account for ACCOUNTS; null where nothing says how many there should be.',
  })
  outOf!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the board has what it needs of it; null when that is not the viewer’s to see.' })
  isDone!: boolean | null;
  @Field(() => Boolean, { description: 'Whether it is the one to be done next.' }) isNext!: boolean;
  @Field(() => String, { nullable: true, description: 'The kind of import by which it is brought in (importKinds); null for what is done on a page.' })
  importKind!: string | null;
}

@ObjectType({ description: 'How far a government has come on the way from nothing to its board.' })
export class Setup {
  @Most(Object.keys(SetupPart).length)
  @Field(() => [SetupStep], { description: 'The steps in their order.' })
  steps!: SetupStep[];
  @Field(() => Boolean, { description: 'Whether every step that the viewer sees is done.' }) isComplete!: boolean;
}
