import { changesOf, clears, column, defineKind, fieldsOf, insertInto, NOTE, quoted, refuse, updateOf, whole, worked } from '../importing/rows/index.ts';
import { EDUCATION } from '../organization/index.ts';
import { FIND_TITLED, JOIN_POSITION, NAMED_POSITION, NAMED_POSITION_WORKED, OF_NAMED_DINAS, OF_NAMED_POSITION } from '../staffing/index.ts';
import { latestDictionary } from './competence.rules.ts';
import { CLASS_BOUNDS, MOST_ITEMS } from './position-analysis.parameters.ts';
import { lowestEducationIn } from './position-analysis.rules.ts';
import { COMPETENCES_IN, competencesText, ITEMS_IN, itemsText, WRITE_PARTS } from './position-analysis-parts.import.ts';
import { competencesOf, itemsIn } from './position-analysis.wordings.ts';

const CLASS = whole(CLASS_BOUNDS.least, CLASS_BOUNDS.most, { id: 'kelas jabatan', en: 'a class' });

/** A part of the form: read as lines, shown as lines, written line by line. */
const part = <const Name extends keyof typeof ITEMS_IN>(name: Name, headers: readonly string[]) =>
  column(itemsIn(ITEMS_IN[name]), headers, { usedBy: 'write', clears: 'CLEARS', shown: { before: itemsText('k.id', ITEMS_IN[name]), after: `t.${name}` } });
const required = <const Name extends keyof typeof COMPETENCES_IN>(name: Name, headers: readonly string[]) =>
  column(competencesOf(COMPETENCES_IN[name]), headers, {
    usedBy: 'write',
    clears: 'CLEARS',
    shown: { before: competencesText('k.id', COMPETENCES_IN[name]), after: `t.${name}` },
  });

const ANALYSIS = fieldsOf(
  { name: 'position_analysis', alias: 'k' },
  {
    ...NAMED_POSITION,
    position: worked(
      { id: 'jabatan', en: 'position' },
      {
        to: 'position_id',
        value: (row) => (row === 's' ? 'm.position_id' : `${row}.position_id`),
        identity: true,
        shown: { before: 'case when k.id is not null then p.title end', after: 'p.title' },
      },
    ),
    analysed_class: column(CLASS, ['kelas_jabatan', 'kelas', 'kelas_jab']),
    summary: column(NOTE, ['ikhtisar_jabatan', 'ikhtisar', 'ringkasan_jabatan', 'ringkasan_tugas', 'tujuan_jabatan']),
    minimum_education: column(EDUCATION, ['pendidikan_minimal', 'tingkat_pendidikan', 'pendidikan_terendah'], { whenNew: 'read_education' }),
    education: part('education', ['pendidikan_formal', 'pendidikan', 'kualifikasi_pendidikan']),
    training_leadership: part('training_leadership', ['diklat_penjenjangan', 'pelatihan_penjenjangan', 'diklat_kepemimpinan', 'pelatihan_kepemimpinan']),
    training_technical: part('training_technical', ['diklat_teknis', 'pelatihan_teknis', 'diklat', 'pelatihan', 'pendidikan_dan_pelatihan']),
    training_functional: part('training_functional', ['diklat_fungsional', 'pelatihan_fungsional']),
    experience: part('experience', ['pengalaman_kerja', 'pengalaman']),
    tasks: part('tasks', ['tugas_pokok', 'uraian_tugas', 'tugas', 'uraian_tugas_pokok', 'tugas_jabatan']),
    materials: part('materials', ['bahan_kerja', 'bahan']),
    tools: part('tools', ['perangkat_kerja', 'peralatan_kerja', 'perangkat', 'alat_kerja']),
    responsibilities: part('responsibilities', ['tanggung_jawab']),
    authorities: part('authorities', ['wewenang']),
    relations: part('relations', ['korelasi_jabatan', 'korelasi', 'hubungan_kerja', 'hubungan_jabatan']),
    environment: part('environment', ['kondisi_lingkungan_kerja', 'lingkungan_kerja', 'kondisi_lingkungan', 'keadaan_tempat_kerja']),
    risks: part('risks', ['risiko_bahaya', 'resiko_bahaya', 'risiko', 'upaya_risiko']),
    skills: part('skills', ['keterampilan_kerja', 'keterampilan']),
    aptitudes: part('aptitudes', ['bakat_kerja', 'bakat']),
    temperaments: part('temperaments', ['temperamen_kerja', 'temperamen']),
    interests: part('interests', ['minat_kerja', 'minat']),
    physical_efforts: part('physical_efforts', ['upaya_fisik']),
    physical_conditions: part('physical_conditions', ['kondisi_fisik']),
    work_functions: part('work_functions', ['fungsi_pekerjaan', 'fungsi_pekerja']),
    performance: part('performance', ['prestasi_yang_diharapkan', 'prestasi', 'prestasi_kerja']),
    managerial: required('managerial', ['kompetensi_manajerial']),
    socio_cultural: required('socio_cultural', ['kompetensi_sosial_kultural', 'kompetensi_sosiokultural']),
    technical: required('technical', ['kompetensi_teknis']),
  },
);

/**
 * Whom a row is about: the position that it names, or every one of the title in the dinas of the file, since analyses are made of a
 * title where several positions bear it. Each with the analysis that is worked on, or the last one in force, which a new one is made of.
 */
const FIND_ANALYSES = [
  /* sql */ `
    create temporary table meant as
    select n.row_number, p.id as position_id, p.instansi_id, p.dinas_id, o.id as open_id, o.state as open_state, coalesce(o.id, e.id) as target_id, coalesce(o.id, uuidv7()) as analysis_id, null::text as changes
    from (
      select s.row_number, s.position_id as id from staged s where s.position_id is not null
      union all
      select s.row_number, t.id from staged s join titled t on t.title = lower(s.position_title) collate "C" and (s.row_dinas is null or t.dinas_id = s.row_dinas)
      where s.position_code is null and s.unit_code is null and s.unit_name is null and s.matches > 1
    ) n join position p on p.id = n.id
    left join position_analysis o on o.position_id = p.id and o.state in ('DRAFT', 'REVIEWED')
    left join lateral (
      select e.id from position_analysis e where e.position_id = p.id and e.state = 'ESTABLISHED' order by e.valid_from desc limit 1
    ) e on true`,
  'create index on meant (row_number)',
  'analyze meant',
  /* sql */ `
    update staged s set position_id = m.position_id, spread = m.positions
    from (select row_number, (array_agg(position_id order by position_id))[1] as position_id, count(*)::int as positions from meant group by row_number) m where m.row_number = s.row_number`,
];

const DESCRIBE = [
  /* sql */ `
    update meant m set changes = x.changes
    from meant n join staged t on t.row_number = n.row_number left join position_analysis k on k.id = n.target_id join position p on p.id = n.position_id
    cross join lateral (select ${changesOf([ANALYSIS], 't')} as changes) x
    where m.row_number = n.row_number and m.position_id = n.position_id`,
  /* sql */ `
    update staged s set changes = x.changes, target_id = x.target_id, outcome = case when x.target_id is null then 'CREATED' when x.changes = '[]' then 'UNCHANGED' else 'CHANGED' end
    from (
      select distinct on (m.row_number) m.row_number, m.target_id, m.changes from meant m
      order by m.row_number, (m.target_id is not null), (m.changes = '[]'), m.position_id
    ) x where x.row_number = s.row_number`,
];

const linesOfRow = `(select sum(1 + regexp_count(v.lines, E'\\n')) from (values ${Object.keys(ITEMS_IN)
  .map((column) => `(s.${column})`)
  .join(', ')}) v (lines))`;

const OF_MEANT = 'staged s join meant m on m.row_number = s.row_number';
/** What of it is new or another. */
const TO_WRITE = `s.outcome in ('CREATED', 'CHANGED') and (m.target_id is null or m.changes <> '[]')`;

/** Position analyses (anjab): a row per position, each part of the form in a cell of several lines. */
export const positionAnalysisImport = defineKind({
  name: 'POSITION_ANALYSIS',
  describes: 'What positions are for and what they ask of their holders, a row per position.',
  makes: {
    thing: 'POSITION_ANALYSIS',
    describes: 'An analysis of a position.',
    one: { id: 'analisis jabatan', en: 'position analysis' },
    many: { id: 'analisis jabatan', en: 'position analyses' },
  },
  tables: [ANALYSIS],
  fillsBesides: ['position_analysis_item', 'position_analysis_competence'],
  label: ['position_title', 'position_code'],
  means: {
    position_code: { id: 'Kode jabatan.', en: 'Code of the position.' },
    dinas_code: { id: 'Kode perangkat daerah jabatan itu.', en: 'Code of its dinas.' },
    dinas_name: { id: 'Nama perangkat daerah jabatan itu.', en: 'Name of its dinas.' },
    unit_code: { id: 'Kode unit jabatan itu.', en: 'Code of its unit.' },
    unit_name: { id: 'Nama unit jabatan itu.', en: 'Name of its unit.' },
    position_title: {
      id: 'Nama jabatan, bila kodenya tidak ada; tanpa unit, analisisnya berlaku untuk semua jabatan bernama itu.',
      en: 'Title of the position, where there is no code; without a unit the analysis is that of all positions of the title.',
    },
    analysed_class: { id: 'Kelas jabatan menurut analisis.', en: 'Class that the analysis arrived at.' },
    summary: { id: 'Ikhtisar jabatan.', en: 'What the position is for.' },
    minimum_education: { id: 'Tingkat pendidikan paling rendah.', en: 'Lowest level of education.' },
    education: { id: 'Pendidikan formal, dengan kata-kata.', en: 'Formal education, in words.' },
    training_leadership: { id: 'Diklat penjenjangan.', en: 'Leadership training.' },
    training_technical: { id: 'Diklat teknis.', en: 'Technical training.' },
    training_functional: { id: 'Diklat fungsional.', en: 'Functional training.' },
    experience: { id: 'Pengalaman kerja.', en: 'Experience.' },
    tasks: { id: 'Tugas pokok; hasil kerjanya di belakang =>.', en: 'Main tasks; what comes of each behind =>.' },
    materials: { id: 'Bahan kerja; penggunaannya di belakang =>.', en: 'What is worked on; what for behind =>.' },
    tools: { id: 'Perangkat kerja; penggunaannya di belakang =>.', en: 'What is worked with; what for behind =>.' },
    responsibilities: { id: 'Tanggung jawab.', en: 'Responsibilities.' },
    authorities: { id: 'Wewenang.', en: 'Authorities.' },
    relations: { id: 'Jabatan yang berhubungan => unit atau instansinya => dalam hal apa.', en: 'The other position => its unit or body => in what matter.' },
    environment: { id: 'Aspek lingkungan kerja => keadaannya.', en: 'Aspect of the place of work => how it is.' },
    risks: { id: 'Bahaya => penyebabnya.', en: 'Danger => its cause.' },
    skills: { id: 'Keterampilan kerja.', en: 'Skills.' },
    aptitudes: { id: 'Bakat kerja.', en: 'Aptitudes.' },
    temperaments: { id: 'Temperamen kerja.', en: 'Temperaments.' },
    interests: { id: 'Minat kerja.', en: 'Interests.' },
    physical_efforts: { id: 'Upaya fisik.', en: 'Physical efforts.' },
    physical_conditions: { id: 'Kondisi fisik.', en: 'Physical conditions.' },
    work_functions: { id: 'Fungsi pekerjaan.', en: 'Functions of the work.' },
    performance: { id: 'Prestasi yang diharapkan.', en: 'What is expected to be achieved.' },
    managerial: { id: 'Kompetensi manajerial dengan levelnya.', en: 'Managerial competences with their levels.' },
    socio_cultural: { id: 'Kompetensi sosial kultural dengan levelnya.', en: 'Socio-cultural competences with their levels.' },
    technical: { id: 'Kompetensi teknis dengan levelnya.', en: 'Technical competences with their levels.' },
  },
  examples: [
    {
      position_code: 'CONTOH-J2',
      summary: 'Menyusun laporan kinerja.',
      minimum_education: 'D3',
      tasks: 'Menyusun laporan => Laporan',
      managerial: 'Integritas: 1; Kerja Sama: 1',
    },
  ],
  oneOf: [['position_code', 'position_title']],
  understood: { read_education: 'text' },
  understand: (row) => {
    const level = lowestEducationIn(row.text('education') ?? '');
    if (level) row.set('read_education', level);
  },
  worked: { ...NAMED_POSITION_WORKED, spread: 'integer' },
  staging: { joins: JOIN_POSITION, filled: { position_id: 'p.id' } },
  check: {
    resolve: [...FIND_TITLED, ...FIND_ANALYSES],
    refuse: [
      ...OF_NAMED_DINAS,
      ...OF_NAMED_POSITION.filter(({ code }) => code !== 'POSITION_AMBIGUOUS'),
      refuse({
        code: 'POSITION_AMBIGUOUS',
        column: 'position_title',
        value: 's.position_title',
        message: { id: 'Ada {matches} jabatan dengan nama ini di unit itu.', en: '{matches} positions of the unit have this title.' },
        facts: { matches: 's.matches' },
        remedy: {
          id: 'Isi kode jabatannya, atau kosongkan unitnya agar berlaku untuk semuanya.',
          en: 'Fill in the code of the position, or leave out the unit for all of them.',
        },
        where: 's.position_code is null and s.matches > 1 and s.spread is null',
      }),
      refuse({
        code: 'ANALYSIS_OF_SEVERAL_POSITIONS',
        column: 'position_title',
        value: 's.position_title',
        message: {
          id: 'Analisis baris ini dipakai untuk {number} jabatan bernama sama.',
          en: 'The analysis of this row is that of {number} positions of the same title.',
        },
        facts: { number: 's.spread' },
        remedy: { id: 'Isi kode jabatan atau unitnya bila hanya untuk satu jabatan.', en: 'Fill in the code or the unit where it is of one of them only.' },
        warning: true,
        where: 's.spread > 1',
      }),
      refuse({
        code: 'POSITION_ANALYSIS_REVIEWED',
        column: 'position_title',
        value: 'coalesce(s.position_code, s.position_title)',
        message: { id: 'Analisis jabatan ini sudah ditelaah.', en: 'The analysis of this position has been reviewed.' },
        remedy: { id: 'Buka lagi analisisnya, lalu impor ulang.', en: 'Open the analysis again, and import the file then.' },
        where: `exists (select 1 from meant m where m.row_number = s.row_number and m.open_state = 'REVIEWED')`,
      }),
      refuse({
        code: 'TOO_MANY_LINES',
        column: 'tasks',
        value: linesOfRow,
        message: { id: 'Baris ini memuat {number} butir; paling banyak {most}.', en: 'The row holds {number} lines; at most {most}.' },
        facts: { number: linesOfRow, most: String(MOST_ITEMS) },
        remedy: { id: 'Gabungkan atau kurangi butirnya.', en: 'Join some of them, or leave some out.' },
        where: `${linesOfRow} > ${MOST_ITEMS}`,
      }),
      // Of every position that a row is about: one of a title by its code, and all of the title, meet as well.
      refuse({
        code: 'POSITION_ANALYSIS_TWICE',
        column: 'position_title',
        value: 'coalesce(s.position_code, s.position_title)',
        message: { id: 'Jabatan ini sudah ada di baris {first}.', en: 'The position is already in row {first}.' },
        facts: { first: 't.first' },
        remedy: { id: 'Sisakan satu baris per jabatan.', en: 'Keep one row per position.' },
        from: 'join (select m.row_number, min(n.row_number) as first from meant m join meant n on n.position_id = m.position_id group by m.row_number) t using (row_number)',
        where: 't.first < s.row_number',
      }),
    ],
    describe: DESCRIBE,
  },
  write: [
    updateOf(ANALYSIS, { also: { version: 'k.version + 1' }, from: OF_MEANT, where: `k.id = m.open_id and ${TO_WRITE}` }),
    insertInto(ANALYSIS, {
      also: { id: 'm.analysis_id', instansi_id: 'm.instansi_id', dinas_id: 'm.dinas_id' },
      from: OF_MEANT,
      where: `m.open_id is null and ${TO_WRITE}`,
    }),
    // A new one is made of the one in force: what the file leaves out goes on as it was.
    /* sql */ `
      update position_analysis n set ${(['summary', 'minimum_education', 'analysed_class'] as const)
        .map((name) => `${name} = coalesce(n.${name}, case when not ${clears('s', name)} then b.${name} end)`)
        .join(', ')}
      from ${OF_MEANT} join position_analysis b on b.id = m.target_id
      where n.id = m.analysis_id and m.open_id is null and ${TO_WRITE}`,
    ...WRITE_PARTS(
      OF_MEANT,
      TO_WRITE,
      latestDictionary()
        .map(({ code, title }) => `when ${quoted(title)} then ${quoted(code)}`)
        .join(' '),
    ),
  ],
});
