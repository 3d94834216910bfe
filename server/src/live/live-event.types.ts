import { graphEnum, type EnumOf } from '../graphql/graph-enum.ts';
import { STALE_REASONS } from './hub.ts';

export const LiveEventKind = graphEnum(
  'LiveEventKind',
  ['SNAPSHOT', 'CHANGED', 'HEARTBEAT', 'STALE'],
  'SNAPSHOT replaces everything shown, CHANGED replaces some rows, HEARTBEAT says that nothing happened, STALE that changes may be missing.',
);
export type LiveEventKind = EnumOf<typeof LiveEventKind>;

export const StaleReason = graphEnum('StaleReason', STALE_REASONS, 'Why the live figures may be behind.');
