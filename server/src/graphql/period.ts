import { Field, InterfaceType } from 'type-graphql';
import { Node } from './node.ts';
import { LocalDateScalar } from './scalars.ts';

/** What figures can be of besides a day. Types of features implement it; which ones figures are of, fact sets say. */
@InterfaceType({ implements: Node, description: 'A span of days that figures are of, such as the period of an evaluation.' })
export abstract class Period extends Node {
  @Field(() => String, { description: 'Its name, such as Triwulan IV 2026.' })
  label!: string;

  @Field(() => LocalDateScalar, { description: 'First day of the period.' })
  validFrom!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the period.' })
  validTo!: string;
}
