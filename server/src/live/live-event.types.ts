import { Field, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../graphql/graph-enum.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Impersonal } from '../graphql/sharing.ts';
import { HOLDERS, type Holder } from './held.ts';
import { STALE_REASONS } from './hub.ts';

export const LiveEventKind = graphEnum(
  'LiveEventKind',
  ['SNAPSHOT', 'CHANGED', 'HEARTBEAT', 'STALE'],
  'SNAPSHOT replaces everything shown, CHANGED replaces some rows, HEARTBEAT says that nothing happened, STALE that changes may be missing.',
);
export type LiveEventKind = EnumOf<typeof LiveEventKind>;

export const StaleReason = graphEnum('StaleReason', STALE_REASONS, 'Why the live figures may be behind.');

export const HolderType = graphEnum(
  'Holder',
  HOLDERS,
  'What holds back the changes: a transaction of a Selaras server or command, one of another program on the same PostgreSQL, one that was prepared and never ended, or one that cannot be told.',
);

@Impersonal()
@ObjectType('Held', { description: 'Changes wait for a transaction that began before them and is still writing, wherever in the same PostgreSQL.' })
export class HeldType {
  @Field(() => DateTimeScalar, { description: 'Everything written before is shown; what was written since waits.' }) since!: string;
  @Field(() => HolderType, { description: 'What it waits for.' }) by!: Holder;
}
