import {
  changesOf,
  CODE,
  column,
  COUNT,
  DATE,
  defineKind,
  fieldsOf,
  insertInto,
  outcomeOf,
  outsideDinas,
  refuse,
  refuseTwice,
  required,
  TEXT,
  updateOf,
  worked,
} from '../importing/rows/index.ts';
import { DINAS_CODE_HEADERS, DINAS_NAME_HEADERS } from '../organization/index.ts';

const REPORTED = fieldsOf(
  { name: 'reported_head_count', alias: 'r' },
  {
    dinas_code: column(CODE, DINAS_CODE_HEADERS, { usedBy: 'place', clears: 'NOT_KEPT' }),
    dinas_name: column(TEXT, DINAS_NAME_HEADERS, { usedBy: 'place', clears: 'NOT_KEPT' }),
    unit_code: column(CODE, ['kode_unit', 'kode_unor', 'unor_id'], { usedBy: 'place', clears: 'NOT_KEPT' }),
    dinas: worked({ id: 'perangkat daerah', en: 'dinas' }, { to: 'dinas_id', value: 'dinas_id', identity: true, shown: false }),
    unit: worked({ id: 'unit', en: 'unit' }, { to: 'unit_id', value: 'unit_id', identity: true, shown: false }),
    day: column(DATE, ['tanggal', 'per_tanggal', 'keadaan_per', 'posisi_per'], { value: 'day', identity: true, shown: false }),
    total: required(COUNT, ['jumlah', 'jumlah_asn', 'jumlah_pegawai', 'total_asn', 'jumlah_total']),
    men: column(COUNT, ['laki_laki', 'pria', 'jumlah_laki_laki']),
    women: column(COUNT, ['perempuan', 'wanita', 'jumlah_perempuan']),
    cpns: column(COUNT, ['jumlah_cpns']),
    pns: column(COUNT, ['jumlah_pns']),
    pppk: column(COUNT, ['jumlah_pppk', 'p3k', 'jumlah_p3k']),
  },
);

const PLACE = [
  /* sql */ `
    update staged s set dinas_id = coalesce(u.dinas_id, d.id, n.id, case when t.dinas_code is null and t.dinas_name is null and t.unit_code is null then subject.dinas_id end), unit_id = u.id, day = coalesce(t.day, subject.today)
    from staged t cross join subject
    left join unit u on u.instansi_id = subject.instansi_id and u.code = t.unit_code
    left join dinas d on d.instansi_id = subject.instansi_id and d.code = t.dinas_code
    left join (
      select w.name, (array_agg(o.id))[1] as id from (select distinct dinas_name as name from staged where dinas_name is not null) w
      join dinas o on o.instansi_id = (select instansi_id from subject) and plain_name(w.name) in (plain_name(o.name), plain_name(o.short_name))
      group by w.name having count(*) = 1
    ) n on n.name = t.dinas_name and t.dinas_code is null
    where t.row_number = s.row_number`,
  /* sql */ `
    update staged s set target_id = r.id from reported_head_count r
    where r.dinas_id = s.dinas_id and r.unit_id is not distinct from s.unit_id and r.day = s.day`,
];

const DESCRIBE = /* sql */ `
  update staged s set changes = x.changes, outcome = ${outcomeOf('t.target_id', 'x.changes', 'false')}
  from staged t left join reported_head_count r on r.id = t.target_id cross join lateral (select ${changesOf([REPORTED], 't')} as changes) x
  where t.row_number = s.row_number`;

/** Numbers of people per dinas or unit, of governments whose people are not on record: shown as reported, and counted nowhere. */
export const headCountsImport = defineKind({
  name: 'HEAD_COUNTS',
  describes: 'How many people a dinas or unit says it has, where they are not on record.',
  makes: {
    thing: 'HEAD_COUNT',
    describes: 'A reported number of people.',
    one: { id: 'jumlah pegawai', en: 'head count' },
    many: { id: 'jumlah pegawai', en: 'head counts' },
  },
  tables: [REPORTED],
  label: ['dinas_name', 'dinas_code', 'unit_code'],
  means: {
    dinas_code: { id: 'Kode perangkat daerah.', en: 'Code of the dinas.' },
    dinas_name: { id: 'Nama perangkat daerah, bila kodenya tidak ada.', en: 'Name of the dinas, where there is no code.' },
    unit_code: { id: 'Kode unit, bila jumlahnya hanya untuk satu unit.', en: 'Code of the unit, where the number is of one unit only.' },
    day: { id: 'Hari keadaan itu; hari ini bila kosong.', en: 'The day it was so; today when empty.' },
    total: { id: 'Jumlah pegawai seluruhnya.', en: 'People altogether.' },
    men: { id: 'Di antaranya laki-laki.', en: 'Men among them.' },
    women: { id: 'Di antaranya perempuan.', en: 'Women among them.' },
    cpns: { id: 'Di antaranya CPNS.', en: 'CPNS among them.' },
    pns: { id: 'Di antaranya PNS.', en: 'PNS among them.' },
    pppk: { id: 'Di antaranya PPPK.', en: 'PPPK among them.' },
  },
  examples: [{ dinas_name: 'Dinas Contoh', day: '2026-08-09', total: '64', pns: '40', pppk: '24' }],
  oneOf: [['dinas_code', 'dinas_name', 'unit_code']],
  worked: { dinas_id: 'uuid', unit_id: 'uuid' },
  check: {
    place: PLACE,
    refuse: [
      refuse({
        code: 'DINAS_UNKNOWN',
        column: 'dinas_name',
        value: 'coalesce(s.unit_code, s.dinas_code, s.dinas_name)',
        message: {
          id: 'Tidak ada perangkat daerah atau unit instansi ini dengan kode atau nama ini, atau ada beberapa.',
          en: 'No dinas or unit of this government has this code or name, or several have.',
        },
        remedy: {
          id: 'Impor unitnya dahulu, atau tulis kode atau namanya seperti tercatat.',
          en: 'Import the units first, or write the code or name as it is on record.',
        },
        where: 's.dinas_id is null or s.unit_code is not null and s.unit_id is null',
      }),
      outsideDinas({
        what: { id: 'Baris ini', en: 'The row' },
        column: 'dinas_name',
        value: 'coalesce(s.unit_code, s.dinas_code, s.dinas_name)',
        where: 's.dinas_id <> (select dinas_id from subject)',
      }),
      refuseTwice({
        code: 'HEAD_COUNT_TWICE',
        column: 'dinas_name',
        key: 's.dinas_id, s.unit_id, s.day',
        value: 'coalesce(s.unit_code, s.dinas_code, s.dinas_name)',
        what: { id: 'Jumlah ini', en: 'The number' },
        remedy: { id: 'Sisakan satu baris per perangkat daerah atau unit dan hari.', en: 'Keep one row per dinas or unit and day.' },
        among: 's.dinas_id is not null',
      }),
      refuse({
        code: 'HEAD_COUNT_DIFFERS',
        column: 'total',
        value: 's.total',
        message: { id: 'Rinciannya berjumlah {parts}, bukan {total}.', en: 'Its parts add up to {parts}, not to {total}.' },
        facts: { parts: 'p.sum', total: 's.total' },
        remedy: {
          id: 'Periksa jumlah dan rinciannya; barisnya tetap diimpor apa adanya.',
          en: 'Check the number and its parts; the row is imported as it stands.',
        },
        warning: true,
        from: 'cross join lateral (select sum from (values (s.men + s.women), (coalesce(s.cpns, 0) + s.pns + s.pppk)) v (sum) where v.sum <> s.total limit 1) p',
        where: 'true',
      }),
    ],
    describe: [DESCRIBE],
  },
  write: [updateOf(REPORTED), insertInto(REPORTED, { also: { instansi_id: '(select instansi_id from subject)' } })],
});
