import { Field, ObjectType } from 'type-graphql';
import { graphEnum, type EnumOf } from '../graphql/graph-enum.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Impersonal } from '../graphql/sharing.ts';
import { HOLDERS, type Holder } from './held.ts';
import { STALE_REASONS } from './hub.ts';

export const LiveEventKind = graphEnum(
  'LiveEventKind',
  { SNAPSHOT: 'Replaces everything shown.', CHANGED: 'Replaces some rows.', HEARTBEAT: 'Nothing happened.', STALE: 'Changes may be missing.' },
  'SNAPSHOT replaces everything shown, CHANGED replaces some rows, HEARTBEAT says that nothing happened, STALE that changes may be missing.',
);
export type LiveEventKind = EnumOf<typeof LiveEventKind>;

export const StaleReason = graphEnum(
  'StaleReason',
  {
    DATABASE_UNREACHABLE: 'The figures could not be counted or read; they are tried again.',
    LISTENER_LOST: 'The server does not hear the database at the moment.',
    RECOUNTING: 'The server that counts has just begun, or a definition is new with this version.',
    HELD: 'A transaction that is still writing keeps changes from being read.',
    RECOMPUTE_BEHIND: 'Changes have been waiting for their figures for too long.',
  },
  'Why the live figures may be behind.',
  STALE_REASONS,
);

export const HolderType = graphEnum(
  'Holder',
  {
    SELARAS: 'A transaction of a Selaras server or command.',
    PROGRAM: 'A transaction of another program on the same PostgreSQL.',
    PREPARED: 'A transaction that was prepared and never ended.',
    UNKNOWN: 'One that cannot be told.',
  },
  'What holds back the changes: a transaction of a Selaras server or command, one of another program on the same PostgreSQL, one that was prepared and never ended, or one that cannot be told.',
  HOLDERS,
);

@Impersonal()
@ObjectType('Held', { description: 'Changes wait for a transaction that began before them and is still writing, wherever in the same PostgreSQL.' })
export class HeldType {
  @Field(() => DateTimeScalar, { description: 'Everything written before is shown; what was written since waits.' }) since!: string;
  @Field(() => HolderType, { description: 'What it waits for.' }) by!: Holder;
}
