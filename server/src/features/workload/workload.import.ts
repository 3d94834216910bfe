import {
  amount,
  changesOf,
  clears,
  column,
  defineKind,
  fieldsOf,
  insertInto,
  inSlices,
  NOTE,
  outcomeOf,
  refuse,
  refuseTwice,
  required,
  SLICE,
  updateOf,
  whole,
  worked,
} from '../importing/rows/index.ts';
import { readsLikeUnit } from '../organization/index.ts';
import { FIND_TITLED, JOIN_POSITION, NAMED_POSITION, NAMED_POSITION_WORKED, OF_NAMED_DINAS, OF_NAMED_POSITION } from '../staffing/index.ts';
import { MOST_PEOPLE_OF_A_TASK, MOST_TASKS_OF_A_POSITION } from './working-time.parameters.ts';
import { TIMES_A_YEAR } from './workload.sql.ts';
import { APPROACH, VOLUME_PERIOD } from './workload.wordings.ts';

const MINUTES = amount({ id: 'norma waktu', en: 'a norm time' }, { moreThanZero: true });

const DIGITS = whole(1, MOST_TASKS_OF_A_POSITION, { id: 'nomor tugas', en: 'a number of a task' });
/** As lists number: 1, 1., (1), and a. for the first. */
const NUMBER: typeof DIGITS = {
  ...DIGITS,
  read: (text, isNumeric) => {
    const [, counted] = /^\s*\(?\s*([0-9]+|[a-z])\s*[.)]*\s*$/iu.exec(text) ?? [];
    if (counted === undefined) return DIGITS.read(text, isNumeric);
    return DIGITS.read(/[a-z]/iu.test(counted) ? String(counted.toLowerCase().charCodeAt(0) - 96) : counted, isNumeric);
  },
};
const VOLUME = amount({ id: 'volume', en: 'a volume' });

const MINUTE = ['menit', 'mnt'];
const HOUR = ['jam'];
/** What forms call the time that one result takes, besides waktu penyelesaian. */
const STANDARDS = ['standar_waktu', 'waktu_standar', 'waktu_per_hasil', 'waktu_rata_rata', 'wpt', 'swr'];
/** The first heads the column of templates. */
const EFFECTIVE = ['waktu_kerja_efektif', 'waktu_efektif', 'jam_kerja_efektif', 'wke'];
const in_ = (name: string, units: readonly string[]): string[] => units.map((unit) => `${name}_${unit}`);
/** Headers of a volume that say over which time it is: Frekuensi per Bulan, Vol. 1 Th. */
const aTime = (time: 'TAHUN' | 'BULAN' | 'MINGGU' | 'HARI'): string[] => {
  const [long, short] = { TAHUN: ['tahun', 'th'], BULAN: ['bulan', 'bln'], MINGGU: ['minggu', 'mgg'], HARI: ['hari', 'hr'] }[time] as [string, string];
  const ways = [`per_${long}`, `se${long}`, `1_${long}`, `satu_${long}`, long, `1_${short}`, `per_${short}`, short];
  return ['volume', 'vol', 'frekuensi', 'jumlah', 'jumlah_volume', 'volume_kerja', 'beban_kerja'].flatMap((name) => ways.map((way) => `${name}_${way}`));
};

const TASK = fieldsOf(
  { name: 'workload_task', alias: 'k' },
  {
    ...NAMED_POSITION,
    position: worked(
      { id: 'jabatan', en: 'position' },
      { to: 'position_id', value: 'position_id', identity: true, shown: { before: 'case when k.id is not null then p.title end', after: 'p.title' } },
    ),
    number: column(NUMBER, ['nomor_tugas', 'no_tugas', 'nomor', 'no', 'no_urut'], {
      to: 'place',
      value: 'final_place',
      identity: true,
      shown: false,
    }),
    description: required(NOTE, [
      'uraian_tugas',
      'tugas',
      'uraian',
      'rincian_tugas',
      'uraian_kegiatan',
      'tugas_pokok',
      'uraian_tugas_pokok',
      'tugas_jabatan',
      'uraian_tugas_jabatan',
      'uraian_pekerjaan',
      'butir_kegiatan',
      'kegiatan',
    ]),
    result: column(NOTE, ['hasil_kerja', 'hasil', 'output', 'satuan_hasil', 'satuan_hasil_kerja', 'sat_hsl', 'satuan', 'sat']),
    approach: column(APPROACH, ['pendekatan', 'metode', 'teknik'], { whenNew: 'usual_approach' }),
    volume: column(VOLUME, [
      'volume',
      'volume_setahun',
      'volume_kerja',
      'volume_beban_kerja',
      'beban_kerja',
      'jumlah_beban_kerja',
      'jumlah_hasil',
      'jumlah_hasil_setahun',
      ...aTime('TAHUN'),
    ]),
    volume_period: column(VOLUME_PERIOD, ['satuan_waktu', 'periode_volume', 'per'], { whenNew: 'usual_period' }),
    volume_a_month: column(VOLUME, aTime('BULAN'), { usedBy: 'resolve', clears: 'NOT_KEPT' }),
    volume_a_week: column(VOLUME, aTime('MINGGU'), { usedBy: 'resolve', clears: 'NOT_KEPT' }),
    volume_a_day: column(VOLUME, aTime('HARI'), { usedBy: 'resolve', clears: 'NOT_KEPT' }),
    minutes: column(
      MINUTES,
      [
        'waktu_penyelesaian_menit',
        'waktu_penyelesaian',
        'norma_waktu',
        'norma_waktu_menit',
        'menit',
        'waktu',
        ...STANDARDS.flatMap((name) => [name, ...in_(name, MINUTE)]),
      ],
      { to: 'norm_minutes', from: 'norm' },
    ),
    hours: column(MINUTES, ['waktu_penyelesaian_jam', 'norma_waktu_jam', 'jam', 'waktu_jam', ...STANDARDS.flatMap((name) => in_(name, HOUR))], {
      usedBy: 'resolve',
      clears: 'NOT_KEPT',
    }),
    ability: column(amount({ id: 'kemampuan rata-rata', en: 'an average ability' }, { moreThanZero: true }), [
      'kemampuan_rata_rata',
      'kemampuan',
      'standar_kemampuan',
    ]),
    operators: column(amount({ id: 'jumlah operator', en: 'a number of operators' }, { moreThanZero: true }), [
      'operator',
      'jumlah_operator',
      'rasio_petugas',
      'rpk',
    ]),
    shifts: column(amount({ id: 'jumlah sif', en: 'a number of shifts' }, { moreThanZero: true }), ['sif', 'shift', 'jumlah_shift']),
    effective_minutes: column(
      MINUTES,
      EFFECTIVE.flatMap((name) => [name, ...in_(name, [...MINUTE, ...HOUR])]),
      { usedBy: 'refuse', clears: 'NOT_KEPT' },
    ),
    stated_need: column(
      amount({ id: 'kebutuhan pegawai', en: 'a need' }),
      [
        'kebutuhan_pegawai',
        'kebutuhan',
        'kebutuhan_tugas',
        'pegawai_yang_dibutuhkan',
        'jumlah_pegawai_yang_dibutuhkan',
        'kebutuhan_pegawai_sumber',
        'jumlah_kebutuhan_pegawai',
        'kp',
      ],
      { usedBy: 'refuse', clears: 'NOT_KEPT' },
    ),
  },
);

/** The analysis that is worked on, of each dinas of the file: one that is there, or one that comes with it. */
const FIND_ANALYSIS = [
  // What a header says of the time goes before a column of it, and the volume of a year before all.
  /* sql */ `
    update staged s set volume = coalesce(s.volume_a_month, s.volume_a_week, s.volume_a_day),
      volume_period = case when s.volume_a_month is not null then 'MONTH' when s.volume_a_week is not null then 'WEEK' else 'DAY' end
    where s.volume is null and num_nonnulls(s.volume_a_month, s.volume_a_week, s.volume_a_day) > 0`,
  /* sql */ `
    update staged s set dinas_id = p.dinas_id, norm = coalesce(s.minutes, s.hours * 60) from position p where p.id = s.position_id`,
  'update staged s set norm = coalesce(s.minutes, s.hours * 60) where s.position_id is null',
  /* sql */ `
    create temporary table analysed as
    select d.dinas_id, a.id as open_id, a.state, coalesce(a.id, uuidv7()) as analysis_id
    from (select distinct dinas_id from staged where dinas_id is not null) d
    left join workload_analysis a on a.dinas_id = d.dinas_id and a.state in ('DRAFT', 'REVIEWED')`,
  'analyze analysed',
  // Without a number a task is known by what it says; new ones stand behind the others of their position, in the order of the file.
  /* sql */ `
    update staged s set analysis_id = a.analysis_id, target_id = k.id, usual_approach = case when s.ability is not null then 'OBJECTS' when s.operators is not null then 'EQUIPMENT' else 'TASKS' end, usual_period = 'YEAR'
    from staged t join analysed a on a.dinas_id = t.dinas_id
    left join lateral (
      select k.id from workload_task k where k.analysis_id = a.open_id and k.position_id = t.position_id
        and case when t.number is null then lower(k.description) = lower(t.description) else k.place = t.number end order by k.place limit 1
    ) k on true
    where t.row_number = s.row_number`,
  /* sql */ `
    update staged s set final_place = coalesce(k.place, s.number, n.place)
    from staged t left join workload_task k on k.id = t.target_id
    left join (
      select u.row_number, coalesce(l.last, 0) + row_number() over (partition by u.position_id order by u.row_number) as place
      from staged u left join (
        select x.position_id, max(x.place) as last from (
          select k.position_id, k.place from workload_task k join analysed a on a.open_id = k.analysis_id
          union all select v.position_id, v.number from staged v where v.number is not null
        ) x group by 1
      ) l on l.position_id = u.position_id where u.number is null and u.target_id is null
    ) n on n.row_number = t.row_number
    where t.row_number = s.row_number`,
];

const DESCRIBE = inSlices(/* sql */ `
  update staged s set changes = x.changes, outcome = ${outcomeOf('t.target_id', 'x.changes', 'false')}
  from staged t left join workload_task k on k.id = t.target_id left join position p on p.id = t.position_id
  cross join lateral (select ${changesOf([TASK], 't')} as changes) x
  where t.row_number = s.row_number and ${SLICE}`);

const REMAINS = (said: string, column: string, held: string): string => `coalesce(${said}, case when not ${clears('s', column)} then k.${held} end)`;
/** What a task will be: as the row says, and as it is on record where the row says nothing. */
const AS_IT_WILL_BE = /* sql */ `left join workload_task k on k.id = s.target_id
  cross join lateral (select coalesce(${REMAINS('s.approach', 'approach', 'approach')}, s.usual_approach) as approach,
    ${REMAINS('s.volume', 'volume', 'volume')} as volume, coalesce(${REMAINS('s.volume_period', 'volume_period', 'volume_period')}, s.usual_period) as period,
    ${REMAINS('s.norm', 'minutes', 'norm_minutes')} as norm, ${REMAINS('s.ability', 'ability', 'ability')} as ability,
    ${REMAINS('s.operators', 'operators', 'operators')} as operators, ${REMAINS('s.shifts', 'shifts', 'shifts')} as shifts) e`;
/** Of a row, as needOfTask counts it; null while something is not said. */
const ROW_NEED = /* sql */ `(case e.approach when 'TASKS' then e.volume * e.norm * case e.period ${TIMES_A_YEAR} end / w.minutes_per_year
  when 'EQUIPMENT' then e.volume * e.operators * coalesce(e.shifts, 1) else e.volume / e.ability end)`;
const OF_TODAY = `${AS_IT_WILL_BE} cross join subject cross join lateral working_time_on(subject.instansi_id, subject.today) w`;

/** A workload analysis (ABK): a row per task of a position, into the analysis of its dinas that is worked on. */
export const workloadImport = defineKind({
  name: 'WORKLOAD',
  describes: 'What positions do, task by task, with volume and norm time.',
  makes: { thing: 'WORKLOAD_TASK', describes: 'A task in a workload analysis.', one: { id: 'tugas', en: 'task' }, many: { id: 'tugas', en: 'tasks' } },
  tables: [TASK],
  fillsBesides: ['workload_analysis'],
  label: ['position_title', 'position_code', 'description'],
  saidAbove: ['position_title', 'position_code', 'unit_name', 'unit_code', 'dinas_name'],
  groupRows: {
    column: 'position_title',
    saidBy: ['position_code', 'position_title'],
    isSaidOnce: true,
    isName: (text) => !readsLikeUnit(text) && /\p{L}{3}/u.test(text),
  },
  means: {
    position_code: { id: 'Kode jabatan.', en: 'Code of the position.' },
    dinas_code: { id: 'Kode perangkat daerah jabatan itu.', en: 'Code of its dinas.' },
    dinas_name: { id: 'Nama perangkat daerah jabatan itu.', en: 'Name of its dinas.' },
    unit_code: { id: 'Kode unit jabatan itu.', en: 'Code of its unit.' },
    unit_name: { id: 'Nama unit jabatan itu.', en: 'Name of its unit.' },
    position_title: { id: 'Nama jabatan, bila kodenya tidak ada.', en: 'Title of the position, where there is no code.' },
    number: { id: 'Nomor tugas pada jabatan itu.', en: 'Number of the task within the position.' },
    description: { id: 'Uraian tugas.', en: 'What is done.' },
    result: { id: 'Hasil kerja, satuan volumenya.', en: 'What comes of it, in which the volume is counted.' },
    approach: { id: 'Pendekatan penghitungan; tugas per tugas jabatan bila kosong.', en: 'By what it is counted; task by task when empty.' },
    volume: { id: 'Banyaknya dalam jangka waktunya.', en: 'How many in the period.' },
    volume_period: { id: 'Jangka waktu volume itu; setahun bila kosong.', en: 'Over which time; a year when empty.' },
    volume_a_month: { id: 'Banyaknya dalam sebulan, bila kolom volume tidak ada.', en: 'How many in a month, where there is no column of the volume.' },
    volume_a_week: { id: 'Banyaknya dalam seminggu, bila kolom volume tidak ada.', en: 'How many in a week, where there is no column of the volume.' },
    volume_a_day: { id: 'Banyaknya dalam sehari, bila kolom volume tidak ada.', en: 'How many in a day, where there is no column of the volume.' },
    minutes: { id: 'Waktu penyelesaian satu hasil, dalam menit.', en: 'Minutes that one takes.' },
    hours: { id: 'Waktu penyelesaian satu hasil, dalam jam.', en: 'Hours that one takes.' },
    ability: { id: 'Kemampuan rata-rata satu orang dalam jangka waktu itu.', en: 'How many one person manages in the same period.' },
    operators: { id: 'Petugas pada satu alat.', en: 'People at one piece of equipment.' },
    shifts: { id: 'Banyaknya sif.', en: 'How many shifts.' },
    effective_minutes: { id: 'Menit kerja efektif setahun menurut berkas; hanya dibandingkan.', en: 'Effective minutes a year, by the file; compared only.' },
    stated_need: { id: 'Kebutuhan pegawai menurut berkas; hanya dibandingkan.', en: 'The need by the file; compared only.' },
  },
  examples: [{ position_code: 'CONTOH-J2', number: '1', description: 'Menyusun laporan', result: 'Laporan', volume: '12', minutes: '600' }],
  oneOf: [['position_code', 'position_title']],
  worked: {
    ...NAMED_POSITION_WORKED,
    dinas_id: 'uuid',
    analysis_id: 'uuid',
    norm: 'float8',
    final_place: 'integer',
    usual_approach: 'text',
    usual_period: 'text',
  },
  staging: { joins: JOIN_POSITION, filled: { position_id: 'p.id' } },
  check: {
    resolve: [...FIND_TITLED, ...FIND_ANALYSIS],
    refuse: [
      ...OF_NAMED_DINAS,
      ...OF_NAMED_POSITION,
      refuse({
        code: 'WORKLOAD_REVIEWED',
        column: 'position_code',
        value: 'coalesce(s.position_code, s.position_title)',
        message: {
          id: 'Analisis beban kerja perangkat daerah jabatan ini sudah ditelaah.',
          en: 'The workload analysis of the dinas of this position has been reviewed.',
        },
        remedy: { id: 'Buka lagi analisisnya, lalu impor ulang.', en: 'Open the analysis again, and import the file then.' },
        from: 'join analysed a on a.dinas_id = s.dinas_id',
        where: `a.state = 'REVIEWED'`,
      }),
      refuse({
        code: 'AMOUNT_OF_ANOTHER_APPROACH',
        column: 'approach',
        value: 'e.approach',
        message: { id: 'Isian baris ini tidak sesuai dengan pendekatannya.', en: 'What the row states does not belong to its approach.' },
        remedy: {
          id: 'Tugas per tugas jabatan memakai norma waktu, hasil dan objek kerja memakai kemampuan rata-rata, peralatan kerja memakai jumlah petugas.',
          en: 'Task by task takes a norm time, results and objects an average ability, equipment a number of people.',
        },
        from: AS_IT_WILL_BE,
        where: `case e.approach when 'TASKS' then coalesce(e.ability, e.operators, e.shifts) is not null
          when 'EQUIPMENT' then coalesce(e.norm, e.ability) is not null else coalesce(e.norm, e.operators, e.shifts) is not null end`,
      }),
      refuseTwice({
        code: 'WORKLOAD_TASK_TWICE',
        column: 'description',
        key: 's.position_id, s.final_place',
        value: 's.description',
        what: { id: 'Tugas ini', en: 'The task' },
        remedy: { id: 'Sisakan satu baris per tugas.', en: 'Keep one row per task.' },
        among: 's.position_id is not null and s.final_place is not null',
      }),
      refuse({
        code: 'TASK_TOO_LARGE',
        column: 'volume',
        value: 's.volume',
        message: {
          id: 'Menurut volume dan waktunya, tugas ini memerlukan {counted} orang.',
          en: 'By its volume and time the task takes {counted} people.',
        },
        facts: { counted: `ceil(${ROW_NEED})` },
        remedy: { id: 'Periksa volume, jangka waktu dan norma waktunya.', en: 'Check its volume, the period and the time of one.' },
        from: OF_TODAY,
        where: `${ROW_NEED} > ${MOST_PEOPLE_OF_A_TASK}`,
      }),
      refuse({
        code: 'TASK_INCOMPLETE',
        column: 'volume',
        value: 's.volume',
        message: {
          id: 'Volume atau waktunya tidak dinyatakan, sehingga kebutuhannya belum diketahui.',
          en: 'Volume or time is not said, so what it needs is not known.',
        },
        remedy: { id: 'Lengkapi barisnya; tugasnya tetap diimpor.', en: 'Complete the row; the task is imported all the same.' },
        warning: true,
        from: OF_TODAY,
        where: `s.position_id is not null and ${ROW_NEED} is null`,
      }),
      refuse({
        code: 'WORKING_TIME_DIFFERS',
        column: 'effective_minutes',
        value: 's.effective_minutes',
        message: {
          id: 'Berkas menghitung dengan {stated} menit setahun, pemerintah ini dengan {held}.',
          en: 'The file counts with {stated} minutes a year, this government with {held}.',
        },
        facts: { stated: 's.effective_minutes', held: 'w.minutes_per_year' },
        remedy: {
          id: 'Atur waktu kerja efektif pemerintah ini bila itu yang berlaku.',
          en: 'Set the effective working time of the government, if that is the one in force.',
        },
        warning: true,
        from: OF_TODAY,
        // Some write the hours of a year.
        where: 's.effective_minutes not in (w.minutes_per_year, w.minutes_per_year / 60.0)',
      }),
      refuse({
        code: 'STATED_NEED_DIFFERS',
        column: 'stated_need',
        value: 's.stated_need',
        message: { id: 'Berkas menyebut {stated}, volume dan waktunya menjadi {counted}.', en: 'The file says {stated}; volume and time make it {counted}.' },
        facts: { stated: 's.stated_need', counted: `round(${ROW_NEED}::numeric, 4)` },
        remedy: { id: 'Periksa volume dan waktunya; yang disimpan adalah keduanya.', en: 'Check volume and time; it is they that are kept.' },
        warning: true,
        from: OF_TODAY,
        // As exact as files write it.
        where: `abs(s.stated_need - ${ROW_NEED}) > 0.005`,
      }),
    ],
    describe: [DESCRIBE],
  },
  write: [
    /* sql */ `
      insert into workload_analysis (id, instansi_id, dinas_id, name)
      select a.analysis_id, d.instansi_id, a.dinas_id, 'ABK ' || extract(year from subject.today) from analysed a join dinas d on d.id = a.dinas_id cross join subject
      where a.open_id is null and exists (select 1 from staged s where s.dinas_id = a.dinas_id and s.outcome = 'CREATED')`,
    updateOf(TASK, { also: { version: 'k.version + 1' } }),
    insertInto(TASK, { also: { analysis_id: 's.analysis_id', dinas_id: 's.dinas_id' } }),
    /* sql */ `
      update workload_analysis a set version = a.version + 1
      where a.id in (select n.open_id from analysed n join staged s on s.dinas_id = n.dinas_id and s.outcome in ('CREATED', 'CHANGED'))`,
  ],
});
