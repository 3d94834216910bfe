import type { InLanguages } from '../../rules/languages.ts';
import { rankOf } from '../../database/rank-of.sql.ts';
import { outsideDinas, refuse, refuseTwice, spelledOut, type RowRefusal } from '../importing/rows/index.ts';
import { EMPLOYEE_HAS_NEW_NIP, EMPLOYEE_UNKNOWN } from '../staffing/index.ts';
import { EvaluationState } from './evaluation.entity.ts';

/** How far it is, as it stands in a sentence. */
const STATE_WORDS: Readonly<Record<EvaluationState, InLanguages>> = {
  NOT_STARTED: { id: 'belum dimulai', en: 'not started' },
  DRAFT: { id: 'berupa draf', en: 'a draft' },
  SUBMITTED: { id: 'diajukan', en: 'submitted' },
  SEALED: { id: 'ditetapkan', en: 'sealed' },
};

const rank = (state: string): string => rankOf(Object.values(EvaluationState), state);

/** What speaks against a row; `saysOtherwise` is SQL for: the evaluation `v` on record is not what the row says. */
export const evaluationRefusals = (saysOtherwise: string): readonly RowRefusal[] => [
  EMPLOYEE_UNKNOWN,
  EMPLOYEE_HAS_NEW_NIP,
  refuse({
    code: 'PERIOD_UNKNOWN',
    column: 'period',
    value: 's.period',
    message: { id: 'Instansi ini tidak mempunyai periode penilaian dengan nama ini.', en: 'This government has no evaluation period of this name.' },
    remedy: { id: 'Tulis nama periode seperti di dasbor.', en: 'Write the name of the period as the board shows it.' },
    accepted: '(select array_agg(label order by label desc) from evaluation_period where instansi_id = (select instansi_id from subject))',
    where: 's.period_id is null',
  }),
  refuse({
    code: 'PERIOD_NOT_OPEN',
    column: 'period',
    value: 's.period',
    message: { id: 'Periode ini belum dimulai; belum ada yang dinilai di dalamnya.', en: 'The period has not begun; nobody is evaluated in it yet.' },
    remedy: { id: 'Buka periodenya dahulu, atau perbaiki namanya.', en: 'Open the period first, or correct its name.' },
    where: "s.period_state = 'PLANNED'",
  }),
  refuse({
    code: 'PERIOD_BEFORE_PREDIKAT',
    column: 'period',
    value: 's.period',
    message: {
      id: 'Tabel predikat untuk {day}, hari terakhir periode ini, belum ada: ratingnya tidak menghasilkan predikat.',
      en: 'No table of predikat is known for {day}, the last day of the period: its ratings give none.',
    },
    facts: { day: 's.predikat_day' },
    remedy: {
      id: 'Keluarkan barisnya; tabel dari peraturan yang berlaku saat itu harus dimasukkan dahulu.',
      en: 'Leave the row out; somebody who knows the regulation of that time has to enter its table first.',
    },
    where: 's.predikat_day is not null and predikat_of(s.work_result, s.behaviour, s.predikat_day) is null',
  }),
  refuse({
    code: 'EVALUATOR_UNKNOWN',
    column: 'evaluator_nip',
    value: 's.evaluator_nip',
    message: { id: 'Tidak ada pegawai instansi ini dengan NIP ini.', en: 'No employee of this government has this NIP.' },
    remedy: { id: 'Perbaiki NIP penilainya, atau kosongkan selnya.', en: 'Correct the NIP of the evaluator, or leave the cell empty.' },
    where: 's.evaluator_nip is not null and s.evaluator_id is null',
  }),
  refuse({
    code: 'EVALUATOR_IS_EMPLOYEE',
    column: 'evaluator_nip',
    value: 's.evaluator_nip',
    message: { id: 'Tidak ada yang menilai dirinya sendiri.', en: 'Nobody evaluates himself.' },
    remedy: { id: 'Isi NIP atasannya.', en: 'Fill in the NIP of the superior.' },
    where: 's.evaluator_id = s.employee_id',
  }),
  refuse({
    code: 'NO_POSITION_IN_PERIOD',
    column: 'nip',
    value: 's.nip',
    message: {
      id: 'Orang ini tidak memegang jabatan definitif dalam periode itu, jadi tidak wajib dinilai.',
      en: 'The person held no definitive position in the period, so no evaluation is expected.',
    },
    remedy: { id: 'Impor penempatannya dahulu, atau keluarkan barisnya.', en: 'Import the assignment first, or leave the row out.' },
    where: 's.employee_id is not null and s.period_id is not null and s.assignment_id is null',
  }),
  outsideDinas({ what: { id: 'Orang ini', en: 'The person' }, column: 'nip', value: 's.nip', where: 's.dinas_id <> (select dinas_id from subject)' }),
  refuseTwice({
    code: 'EVALUATION_TWICE',
    column: 'nip',
    key: 's.employee_id, s.period_id',
    value: 's.nip',
    what: { id: 'Orang ini dalam periode ini', en: 'The person in this period' },
    remedy: { id: 'Sisakan satu baris per orang dan periode.', en: 'Keep one row per person and period.' },
    among: 's.employee_id is not null and s.period_id is not null',
  }),
  refuse({
    code: 'EVALUATION_SEALED',
    column: 'nip',
    value: 's.nip',
    message: {
      id: 'Penilaian ini sudah ditetapkan dan isinya lain; penilaian yang sudah ditetapkan tidak berubah.',
      en: 'The evaluation is sealed and says something else; a sealed evaluation does not change.',
    },
    remedy: {
      id: 'Keluarkan barisnya; penilaian yang salah dikoreksi di halaman pegawainya, dengan alasan dan SK.',
      en: 'Leave the row out; a wrong evaluation is corrected on the page of the person, with its reason and decree.',
    },
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state = 'SEALED' and ${saysOtherwise}`,
  }),
  refuse({
    code: 'PERIOD_CLOSED',
    column: 'period',
    value: 's.period',
    message: {
      id: 'Periode ini sudah ditutup, dan penilaian dengan isi lain sudah tercatat.',
      en: 'The period is closed and an evaluation with other contents is on record.',
    },
    remedy: { id: 'Keluarkan barisnya, atau buka periodenya kembali.', en: 'Leave the row out, or open the period again.' },
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state <> 'SEALED' and s.period_state = 'CLOSED' and ${saysOtherwise}`,
  }),
  refuse({
    code: 'EVALUATION_GOES_BACK',
    column: 'state',
    value: 's.state',
    message: { id: 'Penilaian ini sudah {state}.', en: 'The evaluation is already {state}.' },
    facts: { state: spelledOut('v.state', STATE_WORDS) },
    remedy: { id: 'Kosongkan kolom tahapnya.', en: 'Leave the state empty.' },
    from: 'join evaluation v on v.id = s.target_id',
    where: `v.state <> 'SEALED' and ${rank('s.state')} < ${rank('v.state')}`,
  }),
  refuse({
    code: 'DATES_OUT_OF_ORDER',
    column: 'sealed_on',
    value: 'coalesce(s.sealed_on, s.submitted_on)',
    message: {
      id: 'Urutan hari mulai, diajukan dan ditetapkan tidak benar, atau ada yang di masa depan.',
      en: 'The days of starting, submitting and sealing are not in this order, or lie in the future.',
    },
    remedy: { id: 'Perbaiki tanggalnya.', en: 'Correct the days.' },
    where:
      's.started_on > coalesce(s.submitted_on, s.sealed_on) or s.submitted_on > s.sealed_on or greatest(s.started_on, s.submitted_on, s.sealed_on) > (select today from subject)',
  }),
];
