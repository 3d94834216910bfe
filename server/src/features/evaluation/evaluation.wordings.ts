import { wordings } from '../importing/rows/index.ts';
import type { EvaluationState, Rating } from './evaluation.entity.ts';

/** The numbers are SIASN's codes of hasil and perilaku kerja. */
export const RATING = wordings<Rating>({ name: 'RATING', describes: 'How work is rated.' }, 'Di Atas Ekspektasi, Sesuai Ekspektasi or Di Bawah Ekspektasi', {
  DI_ATAS_EKSPEKTASI: ['diatas ekspektasi', 'di atas', 'diatas', 'above expectation', '1'],
  SESUAI_EKSPEKTASI: ['sesuai', 'as expected', '2'],
  DI_BAWAH_EKSPEKTASI: ['dibawah ekspektasi', 'di bawah', 'dibawah', 'below expectation', '3'],
});

/** An evaluation that was not begun is in no file. */
export const EVALUATION_STATE = wordings<Exclude<EvaluationState, 'NOT_STARTED'>>(
  { name: 'EVALUATION_STATE', describes: 'How far an evaluation is.' },
  'Draft, Submitted or Sealed',
  {
    DRAFT: ['konsep', 'draf', 'dinilai'],
    SUBMITTED: ['diajukan', 'dikirim', 'terkirim'],
    SEALED: ['ditetapkan', 'disegel', 'final', 'selesai', 'disahkan'],
  },
);
