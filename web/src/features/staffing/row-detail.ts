import type { RowDetail } from '../../app/figure-group.ts';

/** Of a position: how many of its need are filled, as `filled/need`. */
export const positionDetail: RowDetail = (detail, say, format) => {
  const [filled, need] = detail.split('/').map(Number) as [number, number];
  return say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) });
};

/** Of a holder: the day of retirement. */
export const holderDetail: RowDetail = (detail, say, format) => say('staffing.retires', { day: format.day(detail) });
