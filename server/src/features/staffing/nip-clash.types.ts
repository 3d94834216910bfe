import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/connections.ts';
import { graphEnum, type EnumOf } from '../../graphql/graph-enum.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { NipScalar } from './nip.types.ts';

export const NipClashState = graphEnum(
  'NipClashState',
  {
    OPEN: 'Both governments employ the person, so one of the records is wrong.',
    MOVED: 'In one of them all positions have ended, as after a transfer; nothing has to be done.',
  },
  'OPEN: both governments employ the person, so one of the records is wrong. MOVED: in one of them all positions have ended, as after a transfer; nothing has to be done.',
);
export type NipClashState = EnumOf<typeof NipClashState>;

@ObjectType({
  description:
    'A NIP that two governments hold. A case for the administrators of both: they agree whose record is wrong. Nobody else is told, and neither government is kept from its number.',
})
export class NipClash {
  @Field(() => NipScalar, { description: 'The number.' }) nip!: string;
  @Field(() => String, { description: 'Name on that record, to find it by.' }) employeeName!: string;
  @Field(() => String, { description: 'Name of the other government that holds the number. Of its record nothing is told.' }) otherInstansi!: string;
  @Field(() => DateTimeScalar, { description: 'When the later of the two records was entered.' }) since!: string;
  @Field(() => NipClashState, { description: 'Whether it has to be settled.' }) state!: NipClashState;
  employeeId!: string;
}

export const NipClashConnection = connectionOf(NipClash, 'NipClash');
