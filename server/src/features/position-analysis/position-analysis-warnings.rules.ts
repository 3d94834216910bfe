import { warning } from '../../rules/warnings.ts';

export const POSITIONS_CLOSED_THEN = warning('POSITIONS_CLOSED_THEN', {
  id: '{number} jabatan yang analisisnya ditetapkan tidak berlaku pada hari itu.',
  en: '{number} positions whose analysis is established do not exist on that day.',
});
export const CLASSES_DIFFER = warning('CLASSES_DIFFER', {
  id: 'Kelas jabatan menurut {number} analisis berbeda dari kelas yang tercatat pada jabatannya; yang tercatat tidak berubah.',
  en: 'By {number} analyses the class is another than the one on record of the position; what is on record does not change.',
});
