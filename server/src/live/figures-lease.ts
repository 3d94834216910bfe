import type { FigureDefinitions } from '../figures/definitions.queries.ts';

/** Servers that count by the same definitions mean the same work; one of them does it (database/lease.ts). */
export const figuresLease = (definitions: FigureDefinitions): string => `selaras figures ${[...definitions.values()].join(' ')}`;
