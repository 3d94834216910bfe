import { matterOfFigure, type Matter } from '../../figures/matter.ts';
import { valueOnSql } from '../../database/value-on.sql.ts';
import { unverified, verified } from '../../rules/legal-source.ts';
import { ACTING_MONTHS, ACTING_SOURCES } from './assignment.parameters.ts';
import { NEED_SOURCES } from './need.rules.ts';
import { RETIREMENT_SOURCES } from './retirement.rules.ts';
import { holderFacts, positionFacts } from './staffing.figures.ts';

/** The day after the last of the rows of a position that had ended, or its own first day. */
const sinceLast = (table: 'assignment' | 'position_need'): string => `(
  select greatest(p.valid_from, (select max(x.valid_to) + 1 from ${table} x where x.position_id = p.id and x.valid_to < as_of)) from position p where p.id = position_id)`;

const overLimit = valueOnSql(ACTING_MONTHS, 'as_of', (months) => `acting_since + make_interval(months => ${months}) <= as_of`);

export const staffingMatters: readonly Matter[] = [
  matterOfFigure(holderFacts, 'RETIRED_HOLDERS', {
    severity: 'WRONG',
    node: 'assignment',
    row: 'assignment_id',
    since: "case when day_shown then retires else date_trunc('year', retires)::date end",
    definition: {
      id: 'Tahun pensiun menurut usia jabatan (BUP) sudah lewat, tetapi penempatan definitifnya masih berlaku.',
      en: 'The year of retirement at the age of the position is over, and the definitive appointment still holds.',
    },
    remedy: {
      id: 'Akhiri kepegawaiannya dengan nomor SK pensiun; penempatannya berakhir bersamanya. Bila usia pensiun jabatan itu yang keliru, perbaiki jabatannya.',
      en: 'End the employment under the decree of retirement; the appointment ends with it. If the age of the position is wrong, correct the position.',
    },
  }),
  {
    key: 'RETIRED_THIS_YEAR',
    severity: 'DUE',
    from: holderFacts.from,
    // Only of people whose day of retirement the reader may see: it tells the month of birth.
    when: "kind = 'DEFINITIF' and years_left = 0 and day_shown and retires <= as_of",
    node: 'assignment',
    row: 'assignment_id',
    since: 'retires',
    definition: {
      id: 'Hari pensiun menurut usia jabatan (BUP) sudah tiba tahun ini, tetapi penempatan definitifnya masih berlaku.',
      en: 'The day of retirement at the age of the position came this year, and the definitive appointment still holds.',
    },
    formula: 'definitive holders whose year of retirement is the year shown and whose first day of retirement <= day',
    source: RETIREMENT_SOURCES,
    remedy: {
      id: 'Akhiri kepegawaiannya dengan nomor SK pensiun, lalu isi jabatannya atau tunjuk Plt.',
      en: 'End the employment under the decree of retirement, then fill the position or appoint somebody as PLT.',
    },
  },
  matterOfFigure(positionFacts, 'HEADS_HELD_TWICE', {
    severity: 'WRONG',
    node: 'position',
    row: 'position_id',
    since: `(
      select a.valid_from from assignment a where a.position_id = f.position_id and a.kind = 'DEFINITIF' and a.valid_from <= as_of and (a.valid_to is null or a.valid_to >= as_of)
      order by a.valid_from offset 1 limit 1)`,
    definition: {
      id: 'Jabatan kepala ini dipegang definitif oleh lebih dari satu orang.',
      en: 'More than one person holds this head position definitively.',
    },
    remedy: {
      id: 'Akhiri penempatan yang sudah tidak berlaku; biasanya yang lama belum diakhiri.',
      en: 'End the appointment that holds no more; mostly the older one was never ended.',
    },
  }),
  matterOfFigure(positionFacts, 'VACANT_HEADS', {
    severity: 'DUE',
    node: 'position',
    row: 'position_id',
    since: sinceLast('assignment'),
    definition: {
      id: 'Jabatan kepala ini kosong: tidak ada pejabat definitif, Pj., Plt., maupun Plh.',
      en: 'This head position is vacant: nobody holds it, neither definitively nor acting.',
    },
    remedy: {
      id: 'Tempatkan pejabat definitif, atau tunjuk Plt. sampai ada.',
      en: 'Appoint a definitive holder, or somebody as PLT until there is one.',
    },
  }),
  {
    key: 'ACTING_TOO_LONG',
    severity: 'DUE',
    from: 'acting_facts',
    when: `kind in ('PLT', 'PLH') and (${overLimit})`,
    node: 'assignment',
    row: 'assignment_id',
    since: 'acting_since',
    definition: {
      id: 'Orang yang sama menjadi Plt. atau Plh. pada jabatan ini lebih lama daripada batasnya.',
      en: 'The same person has been PLT or PLH in this position for longer than the limit.',
    },
    formula: 'PLT and PLH appointments with day >= first day of the unbroken time + months allowed',
    source: [...ACTING_SOURCES, ...ACTING_MONTHS.map(({ source }) => source)],
    remedy: {
      id: 'Tempatkan pejabat definitif, atau akhiri penugasan ini dan tunjuk orang lain.',
      en: 'Appoint a definitive holder, or end this appointment and appoint somebody else.',
    },
  },
  {
    key: 'PEOPLE_WITHOUT_POSITION',
    severity: 'DUE',
    from: 'idle_people',
    ofInstansi: true,
    when: 'true',
    node: 'employee',
    row: 'employee_id',
    since: 'since',
    definition: {
      id: 'Pegawai ini tidak memegang jabatan apa pun, sedangkan kepegawaiannya belum berakhir.',
      en: 'This person holds no position at all, and the employment has not ended.',
    },
    formula: 'people in service without an appointment on the day or after it',
    source: NEED_SOURCES,
    remedy: {
      id: 'Tempatkan dalam jabatan, atau akhiri kepegawaiannya bila sudah pensiun, pindah, atau berhenti.',
      en: 'Appoint the person to a position, or end the employment of somebody who retired, went or left.',
    },
  },
  {
    key: 'TRANSFERS_WAITING',
    severity: 'DUE',
    from: 'waiting_transfers',
    ofInstansi: true,
    when: 'true',
    node: 'transfer',
    row: 'transfer_id',
    since: 'since',
    definition: {
      id: 'Pemerintah daerah lain menawarkan pegawai ini dan menunggu jawaban.',
      en: 'Another government offers this person and waits for an answer.',
    },
    formula: 'offers to the government that were neither accepted, declined nor withdrawn',
    source: [unverified('Peraturan BKN 5/2019', null, 'who asks whom before somebody moves between governments; not read')],
    remedy: {
      id: 'Terima dengan jabatan dan nomor SK, atau tolak dengan alasannya.',
      en: 'Accept with a position and a decree, or decline and say why.',
    },
  },
  {
    key: 'SUPERIOR_MISSING',
    severity: 'WRONG',
    from: 'superior_facts',
    when: 'not leads_dinas and not has_superior',
    node: 'position',
    row: 'position_id',
    since: 'since',
    definition: {
      id: 'Jabatan ini tidak punya jabatan atasan, atau jabatan atasannya sudah ditutup.',
      en: 'This position has no superior position, or one that is closed.',
    },
    formula: 'positions in force, but for those that lead a dinas, whose superior position is none or not in force',
    source: [
      verified('PP 30/2019', 'art. 1', 'who evaluates is the direct superior'),
      unverified('PP 18/2016', null, 'the line of superiors is that of the structure'),
    ],
    remedy: {
      id: 'Tetapkan jabatan atasannya: dari sana mengikuti siapa yang menilai.',
      en: 'Set the superior position: who evaluates follows from it.',
    },
  },
  matterOfFigure(positionFacts, 'NEED_NOT_SET', {
    severity: 'INCOMPLETE',
    node: 'position',
    row: 'position_id',
    since: sinceLast('position_need'),
    definition: {
      id: 'Kebutuhan jabatan ini belum ditetapkan, sehingga tidak dihitung sebagai kurang maupun lebih.',
      en: 'No need was set for this position, so it counts neither as short nor as over-filled.',
    },
    remedy: { id: 'Tetapkan kebutuhannya menurut analisis beban kerja (ABK).', en: 'Set the need by the workload analysis (ABK).' },
  }),
  {
    key: 'UNITS_WITHOUT_HEAD',
    severity: 'INCOMPLETE',
    from: 'unit_heads',
    when: 'heads = 0',
    node: 'unit',
    row: 'unit_id',
    since: 'since',
    definition: { id: 'Unit ini tidak punya jabatan yang memimpinnya.', en: 'This unit has no position that leads it.' },
    formula: 'units in force without a head position in force',
    source: [verified('PP 18/2016', 'art. 94-95')],
    remedy: {
      id: 'Tandai jabatan yang memimpin unit ini, atau buat jabatannya.',
      en: 'Say which of its positions leads the unit, or make that position.',
    },
  },
];
