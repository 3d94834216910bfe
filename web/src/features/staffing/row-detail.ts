import type { RowDetail } from '../../app/figure-group.ts';

/** Of a position: how many of its need are filled, as `filled/need`. */
export const positionDetail: RowDetail = (detail, say, format) => {
  const [filled, need] = detail.split('/').map(Number) as [number, number];
  return say('staffing.ofNeed', { filled: format.count(filled), need: format.count(need) });
};

const YEAR = /^\d{4}$/;

/** Of a holder: the day of retirement, or its year where the date of birth is not shown. */
export const holderDetail: RowDetail = (detail, say, format) =>
  YEAR.test(detail) ? say('staffing.retiresIn', { year: detail }) : say('staffing.retires', { day: format.day(detail) });
