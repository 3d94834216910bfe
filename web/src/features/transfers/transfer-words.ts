import type { TransferState } from '@selaras/schema/web';

/** Offered to the government, or by it. */
export const WAYS = ['in', 'out'] as const;
export type Way = (typeof WAYS)[number];

export const TRANSFER_STATES = ['OFFERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const satisfies readonly TransferState[];
