import type { FigureGroup } from '../../app/figure-group.ts';

/** Holders of need for a position, the retirement day for a holder. */
export const staffingDetail: NonNullable<FigureGroup['rowDetail']> = (detail, say, format) => {
  const [, filled, need] = /^(\d+)\/(\d+)$/.exec(detail) ?? [];
  if (filled !== undefined && need !== undefined) return say('staffing.ofNeed', { filled: format.count(Number(filled)), need: format.count(Number(need)) });
  if (/^\d{4}-\d{2}-\d{2}$/.test(detail)) return say('staffing.retires', { day: format.day(detail) });
  return null;
};
