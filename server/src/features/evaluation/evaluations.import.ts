import {
  changesOf,
  column,
  DATE,
  defineKind,
  differs,
  fieldsOf,
  insertInto,
  NOTE,
  outcomeOf,
  required,
  TEXT,
  updateOf,
  worked,
} from '../importing/rows/index.ts';
import { NIP, NIP_HEADERS } from '../staffing/index.ts';
import { EVALUATION_STATE, RATING } from './evaluation.wordings.ts';
import { evaluationRefusals } from './evaluations-refusals.import.ts';
import { JOIN_RECORDS, PREDIKAT_DAY_OF_PERIOD, STATE, TIMES } from './evaluations-staging.import.ts';

const EVALUATION = fieldsOf(
  { name: 'evaluation', alias: 'v' },
  {
    nip: required(NIP, NIP_HEADERS, { to: 'employee_id', value: 'employee_id', identity: true, shown: false }),
    period: required(TEXT, ['periode', 'periode_penilaian'], { to: 'period_id', value: 'period_id', identity: true, shown: false }),
    work_result: required(RATING, ['hasil_kerja', 'rating_hasil_kerja', 'hasil_kinerja', 'hasil_kinerja_nilai']),
    behaviour: required(RATING, ['perilaku', 'perilaku_kerja', 'rating_perilaku_kerja', 'perilaku_kerja_nilai']),
    predikat: worked({
      to: 'predikat',
      value: (row) => `predikat_of(${row}.work_result, ${row}.behaviour, ${row}.predikat_day)`,
      shown: { before: 'v.predikat', after: `predikat_of(d.work_result, d.behaviour, ${PREDIKAT_DAY_OF_PERIOD})` },
    }),
    state: column(EVALUATION_STATE, ['status', 'status_penilaian'], { value: 'state', shown: { before: 'v.state', after: STATE } }),
    evaluator_nip: column(NIP, ['nip_penilai', 'penilai_nip', 'penilai_nip_nrp', 'nip_atasan'], {
      to: 'evaluator_id',
      from: 'evaluator_id',
      shown: { before: 'by_before.nip', after: 'd.evaluator_nip' },
    }),
    note: column(NOTE, ['catatan', 'keterangan', 'umpan_balik']),
    started_on: column(DATE, ['tanggal_mulai'], { usedBy: 'write' }),
    submitted_on: column(DATE, ['tanggal_kirim', 'tanggal_diajukan'], { usedBy: 'write' }),
    sealed_on: column(DATE, ['tanggal_penetapan', 'tanggal_ditetapkan'], { usedBy: 'write' }),
  },
);

/** Evaluations: a row per person and period. */
export const evaluationsImport = defineKind({
  name: 'EVALUATIONS',
  describes: 'Ratings and seals of people in a period.',
  tables: [EVALUATION],
  label: ['nip', 'period'],
  worked: {
    employee_id: 'uuid',
    evaluator_id: 'uuid',
    period_id: 'uuid',
    period_state: 'text',
    deadline: 'date',
    predikat_day: 'date',
    assignment_id: 'uuid',
    dinas_id: 'uuid',
  },
  staging: {
    joins: `${JOIN_RECORDS} cross join lateral (select ${changesOf([EVALUATION], 'd')} as changes) x`,
    filled: {
      employee_id: 'e.id',
      evaluator_id: 'by.id',
      period_id: 'p.id',
      period_state: 'p.state',
      deadline: 'p.deadline',
      predikat_day: PREDIKAT_DAY_OF_PERIOD,
      assignment_id: 'held.id',
      dinas_id: 'held.dinas_id',
      state: STATE,
      target_id: 'v.id',
      changes: 'x.changes',
      outcome: outcomeOf('v.id', 'x.changes', 'false'),
    },
  },
  check: { refuse: evaluationRefusals(differs(EVALUATION, 's')) },
  write: [
    updateOf(EVALUATION, {
      also: {
        started_at: 'coalesce(v.started_at, s.started)',
        submitted_at: 'coalesce(v.submitted_at, s.submitted_at)',
        sealed_at: 'coalesce(v.sealed_at, s.sealed_at)',
        version: 'v.version + 1',
      },
      from: `(${TIMES}) s`,
    }),
    insertInto(EVALUATION, {
      also: {
        instansi_id: '(select instansi_id from subject)',
        dinas_id: 's.dinas_id',
        assignment_id: 's.assignment_id',
        started_at: 's.started',
        submitted_at: 's.submitted_at',
        sealed_at: 's.sealed_at',
      },
      from: `(${TIMES}) s`,
    }),
  ],
});
