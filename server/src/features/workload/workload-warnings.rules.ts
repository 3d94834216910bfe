import { warning } from '../../rules/warnings.ts';

export const POSITIONS_NOT_VALID = warning('POSITIONS_NOT_VALID', {
  id: '{number} jabatan dalam analisis ini tidak berlaku pada hari itu; kebutuhannya tidak ditetapkan.',
  en: '{number} positions of the analysis do not exist on that day; no need is established for them.',
});
export const TASKS_LEFT_OUT = warning('TASKS_LEFT_OUT', {
  id: 'Volume atau waktu {number} tugas belum dinyatakan; kebutuhan ditetapkan tanpa tugas-tugas itu.',
  en: 'Of {number} tasks volume or time is not said; needs are established without them.',
});
