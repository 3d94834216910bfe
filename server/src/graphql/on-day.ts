import { Extensions } from 'type-graphql';

/**
 * Said of a stored field that holds today's value: below a field with a day it is answered by another one of its type, which
 * takes the day (as-of.ts). By itself it stays a plain column.
 *
 *   name                                  // today's
 *   position(id) { unit(…) { name } }     // below asOf: $day as if nameOn(asOf: $day) had been asked for
 */
export const OnDay = (field: string): PropertyDecorator => Extensions({ onDay: field }) as unknown as PropertyDecorator;

export const OF_TODAY = 'Below a field with a day (asOf) that of the day, else that of today.';
