import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { WORDS } from '../../database/words.ts';
import { UpdatedAt } from '../../graph/updated-at.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { Length } from '../../graphql/length.ts';
import { Node } from '../../graphql/node.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { NAME_LENGTH } from '../../graphql/text.ts';
import { Dinas, Instansi } from '../organization/index.ts';

export const ScenarioState = graphEnum(
  'ScenarioState',
  {
    OPEN: 'It is worked on and looked at.',
    APPLIED: 'Drafts were made of it, which are decided for themselves; it stays to be read.',
    DISCARDED: 'It was thrown away.',
  },
  'What became of a scenario.',
);
export type ScenarioState = EnumOf<typeof ScenarioState>;

@Entity({ tableName: 'scenario' })
@ObjectType({
  implements: Node,
  description:
    'What would be if: a named branch of a government in which needs, positions and holders are changed, and nothing of the record is. ' +
    'Send its id as `scenario` with any question, and the answer is that of the scenario, by the same rules. Every change of it raises its version.',
})
export class Scenario {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @ManyToOne({ entity: () => Instansi, mapToPk: true, fieldName: 'instansi_id' })
  instansiId!: string;

  /** Null for one of the whole government. */
  @ManyToOne({ entity: () => Dinas, mapToPk: true, fieldName: 'dinas_id', nullable: true })
  dinasId: string | null = null;

  @Length(NAME_LENGTH)
  @Property({ ...WORDS })
  @Field(() => String, { description: 'What HR calls it.' })
  name!: string;

  @Property({ columnType: 'date', type: 'string' })
  @Field(() => LocalDateScalar, { description: 'The day from which its changes would hold; before it nothing is other than on record.' })
  firstDay!: string;

  @Property({ type: 'text', fieldName: 'state', default: 'OPEN' })
  @Field(() => ScenarioState, { description: 'What became of it.' })
  scenarioState: Opt<ScenarioState> = 'OPEN';

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether leadership may look at it as well; nobody but HR changes it.' })
  isShared: Opt<boolean> = false;

  @Property({ columnType: 'date', type: 'string', fieldName: 'last_day', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day on which it can be worked on and applied; null for one that is kept.' })
  keptUntil: string | null = null;

  @Property({ type: 'integer', version: true, default: 1 })
  @Field(() => Int, { description: 'Raised with every change of it or in it; send it back so that nobody overwrites unseen work.' })
  version!: number;

  @UpdatedAt()
  updatedAt!: Opt<string>;
}
