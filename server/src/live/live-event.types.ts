import { registerEnumType } from 'type-graphql';
import type { StaleReason as StaleReasonName } from './hub.ts';

export const LiveEventKind = { SNAPSHOT: 'SNAPSHOT', CHANGED: 'CHANGED', HEARTBEAT: 'HEARTBEAT', STALE: 'STALE' } as const;
export type LiveEventKind = (typeof LiveEventKind)[keyof typeof LiveEventKind];
registerEnumType(LiveEventKind, {
  name: 'LiveEventKind',
  description: 'SNAPSHOT replaces everything shown, CHANGED replaces some rows, HEARTBEAT says that nothing happened, STALE that changes may be missing.',
});

export const StaleReason = {
  DATABASE_UNREACHABLE: 'DATABASE_UNREACHABLE',
  LISTENER_LOST: 'LISTENER_LOST',
  RECOUNTING: 'RECOUNTING',
  RECOMPUTE_BEHIND: 'RECOMPUTE_BEHIND',
} as const satisfies Record<StaleReasonName, StaleReasonName>;
registerEnumType(StaleReason, { name: 'StaleReason', description: 'Why the live figures may be behind.' });
