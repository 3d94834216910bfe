import { warning } from '../../rules/warnings.ts';

/** What is worth knowing before a period is changed, opened or closed. */
export const EVALUATIONS_APPEAR = warning('EVALUATIONS_APPEAR', {
  id: '{number} penilaian lagi wajib.',
  en: '{number} more evaluations are expected.',
});
export const EVALUATIONS_DISAPPEAR = warning('EVALUATIONS_DISAPPEAR', {
  id: '{number} penilaian tidak wajib lagi.',
  en: '{number} evaluations are expected no more.',
});
export const EVALUATIONS_TO_WRITE = warning('EVALUATIONS_TO_WRITE', {
  id: '{unfinished} dari {expected} penilaian wajib dapat ditulis sejak saat itu.',
  en: '{unfinished} of {expected} expected evaluations can be written from now on.',
});
export const EVALUATIONS_STAY_UNFINISHED = warning('EVALUATIONS_STAY_UNFINISHED', {
  id: '{unfinished} dari {expected} penilaian wajib belum ditetapkan, dan akan tetap demikian.',
  en: '{unfinished} of {expected} expected evaluations are not sealed, and stay so.',
});
