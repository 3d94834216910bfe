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
import { readsLikeUnit } from '../organization/index.ts';
import { NIP, NIP_HEADERS, NIP_NATIONAL } from '../staffing/index.ts';
import { seesRatingsOf } from './draft-ratings.sql.ts';
import { EVALUATION_STATE, RATING } from './evaluation.wordings.ts';
import { evaluationRefusals } from './evaluations-refusals.import.ts';
import { JOIN_RECORDS, PREDIKAT_DAY_OF_PERIOD, STATE, TIMES } from './evaluations-staging.import.ts';

/** Which of the texts $2 are labels of periods of the government $1. */
const PERIOD_LABELS = 'select label as text from evaluation_period where instansi_id = $1 and label = any($2::text[])';

const EVALUATION = fieldsOf(
  { name: 'evaluation', alias: 'v' },
  {
    nip: required(NIP, NIP_HEADERS, { to: 'employee_id', value: 'employee_id', identity: true, shown: false }, { national: NIP_NATIONAL }),
    period: required(
      TEXT,
      ['periode', 'periode_penilaian'],
      { to: 'period_id', value: 'period_id', identity: true, shown: false },
      { national: ['tahun'], weaker: ['tahun'], onRecord: PERIOD_LABELS },
    ),
    work_result: required(
      RATING,
      ['hasil_kerja', 'rating_hasil_kerja'],
      {},
      { national: ['hasil_kinerja', 'hasil_kinerja_nilai'], weaker: ['hasil_kinerja_nilai'] },
    ),
    behaviour: required(
      RATING,
      ['perilaku', 'perilaku_kerja', 'rating_perilaku_kerja'],
      {},
      { national: ['perilaku_kerja_nilai'], weaker: ['perilaku_kerja_nilai'] },
    ),
    predikat: worked(
      { id: 'predikat', en: 'predikat' },
      {
        to: 'predikat',
        value: (row) => `predikat_of(${row}.work_result, ${row}.behaviour, ${row}.predikat_day)`,
        shown: { before: 'v.predikat', after: `predikat_of(d.work_result, d.behaviour, ${PREDIKAT_DAY_OF_PERIOD})` },
      },
    ),
    state: column(EVALUATION_STATE, ['status', 'status_penilaian'], { value: 'state', shown: { before: 'v.state', after: STATE } }),
    evaluator_nip: column(
      NIP,
      ['nip_penilai', 'penilai_nip', 'nip_atasan'],
      {
        to: 'evaluator_id',
        from: 'evaluator_id',
        shown: { before: 'by_before.nip', after: 'd.evaluator_nip' },
      },
      { national: ['penilai_nip_nrp', 'nip_nrp_penilai', 'penilai_nip_baru'] },
    ),
    note: column(NOTE, ['catatan', 'keterangan', 'umpan_balik']),
    started_on: column(DATE, ['tanggal_mulai'], { usedBy: 'write' }),
    submitted_on: column(DATE, ['tanggal_kirim', 'tanggal_diajukan'], { usedBy: 'write' }),
    sealed_on: column(DATE, ['tanggal_penetapan', 'tanggal_ditetapkan'], { usedBy: 'write' }),
  },
);

/** Evaluations: a row per person and period. */
export const evaluationsImport = defineKind({
  name: 'EVALUATIONS',
  makes: { thing: 'EVALUATION', describes: 'An evaluation.', one: { id: 'penilaian', en: 'evaluation' }, many: { id: 'penilaian', en: 'evaluations' } },
  describes: 'Ratings and seals of people in a period.',
  tables: [EVALUATION],
  label: ['nip', 'period'],
  // What a superior is still writing is not told to whom it is about, in a preview either.
  tellsRecord: (target) => `not exists (select from evaluation v where v.id = ${target} and not ${seesRatingsOf('v')})`,
  groupRows: { column: null, saidBy: [], isName: readsLikeUnit },
  means: {
    nip: { id: 'NIP orang yang dinilai.', en: 'The NIP of the person who is evaluated.' },
    period: { id: 'Nama periode penilaian yang sudah ada.', en: 'Label of a period there is.' },
    work_result: { id: 'Rating hasil kerja.', en: 'Rating of the work result.' },
    behaviour: { id: 'Rating perilaku kerja.', en: 'Rating of the behaviour.' },
    state: { id: 'Sampai mana penilaiannya.', en: 'How far the evaluation is.' },
    evaluator_nip: { id: 'NIP pejabat penilai.', en: 'The NIP of the evaluator.' },
    note: { id: 'Catatan atau umpan balik.', en: 'Note or feedback.' },
    started_on: { id: 'Tanggal penilaian dimulai.', en: 'The day on which it was begun.' },
    submitted_on: { id: 'Tanggal penilaian diajukan.', en: 'The day on which it was submitted.' },
    sealed_on: { id: 'Tanggal penilaian ditetapkan.', en: 'The day on which it was sealed.' },
  },
  examples: [{ nip: '199001012015051999', period: '2026', work_result: 'Sesuai Ekspektasi', behaviour: 'Di Atas Ekspektasi', state: 'Draft' }],
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
