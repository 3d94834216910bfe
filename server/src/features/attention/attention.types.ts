import { Field, Int, ObjectType } from 'type-graphql';
import type { NodePrefix } from '../../node-types.ts';
import { SEVERITIES, type Matter } from '../../figures/matter.ts';
import { connectionOf } from '../../graphql/connections.ts';
import { OfDay } from '../../graphql/days.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { openEnum } from '../../graphql/open-enum.ts';
import { LocalDateScalar } from '../../graphql/scalars.ts';
import { FigureKey } from '../figures/index.ts';

/** Filled with the matters of every feature before the schema is built. */
export const AttentionMatter = openEnum({ name: 'AttentionMatter', description: 'Something that HR has to look at.' });

export const AttentionSeverity = graphEnum(
  'AttentionSeverity',
  {
    WRONG: 'The record says what most likely is not so any more, and figures or evaluations follow it.',
    DUE: 'Somebody has to decide or act.',
    INCOMPLETE: 'Something was never entered; figures say so and leave it out.',
  },
  'How pressing a matter is, the first before the others.',
  SEVERITIES,
);
export type AttentionSeverity = EnumOf<typeof AttentionSeverity>;

@ObjectType({ description: 'One matter, with how often it is so.' })
export class AttentionCount {
  @Field(() => AttentionMatter, { description: 'Which matter.' }) matter!: string;
  @Field(() => AttentionSeverity, { description: 'How pressing it is.' }) severity!: AttentionSeverity;
  @Field(() => Int, { description: 'How many rows there are.' }) count!: number;
  @Field(() => String, { description: 'By which rule a row is one of them.' }) formula!: string;
  @Field(() => String, { description: 'The regulations behind it; what was not read says so.' }) source!: string;
  @Field(() => FigureKey, { nullable: true, description: 'The figure of the boards that counts the same rows; null where none does.' }) figure!: string | null;
  told!: Matter;
}

@ObjectType({ description: 'One case of a matter.' })
export class AttentionRow {
  @Field(() => AttentionMatter, { description: 'Of which matter.' }) matter!: string;
  @Field(() => LocalDateScalar, { description: 'Since which day it is so.' }) since!: string;
  @Field(() => Int, { nullable: true, description: 'How many it is about; null where it is about the one thing in `node`.' }) amount!: number | null;
  nodePrefix!: NodePrefix;
  nodeId!: string;
  dinasId!: string | null;
}

export const AttentionRowConnection = connectionOf(AttentionRow, 'AttentionRow');

@ObjectType({ description: 'What HR has to look at in a government, or in one dinas, on a day: as far as the viewer is HR there.' })
export class Attention extends OfDay {
  /** Those in which the viewer is HR. */
  dinasIds!: readonly string[];
  /** Where they are HR of all of it, and asked about all of it. */
  wholeId!: string | null;
}
