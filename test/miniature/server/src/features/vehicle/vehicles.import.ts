import {
  changesOf,
  CODE,
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
  whole,
  worked,
} from '../importing/rows/index.ts';
import { VEHICLE_KIND } from './vehicle.wordings.ts';

const VEHICLE = fieldsOf(
  { name: 'vehicle', alias: 'v' },
  {
    plate: required(CODE, ['nomor_polisi', 'nopol'], { identity: true }),
    dinas_code: required(CODE, ['kode_dinas', 'kode_opd'], { usedBy: 'place' }),
    dinas: worked({ id: 'perangkat daerah', en: 'dinas' }, { to: 'dinas_id', value: 'dinas_id', shown: { before: 'before_dinas.name', after: 'd.name' } }),
    name: required(TEXT, ['merek', 'nama_kendaraan']),
    kind: required(VEHICLE_KIND, ['jenis']),
    built: required(whole(1950, 2100, { id: 'tahun', en: 'a year' }), ['tahun', 'tahun_pembuatan']),
  },
);

const OF_SUBJECT = 'instansi_id = (select instansi_id from subject)';

/** What each dinas drives: a row per vehicle, known by its plate. */
export const vehiclesImport = defineKind({
  name: 'VEHICLES',
  makes: { thing: 'VEHICLE', describes: 'A vehicle.', one: { id: 'kendaraan', en: 'vehicle' }, many: { id: 'kendaraan', en: 'vehicles' } },
  describes: 'Vehicles of a dinas.',
  tables: [VEHICLE],
  label: ['plate', 'name'],
  worked: { dinas_id: 'uuid' },
  check: {
    place: [
      /* sql */ `
      update staged s set dinas_id = d.id, target_id = v.id
      from staged t
      left join dinas d on d.code = t.dinas_code and d.${OF_SUBJECT}
      left join vehicle v on v.plate = t.plate and v.${OF_SUBJECT}
      where t.row_number = s.row_number`,
    ],
    refuse: [
      refuseTwice({
        code: 'VEHICLE_TWICE',
        column: 'plate',
        key: 's.plate',
        value: 's.plate',
        what: { id: 'Nomor polisi ini', en: 'The plate' },
        remedy: { id: 'Sisakan satu baris per kendaraan.', en: 'Keep one row per vehicle.' },
        among: 's.plate is not null',
      }),
      refuse({
        code: 'VEHICLE_DINAS_UNKNOWN',
        column: 'dinas_code',
        value: 's.dinas_code',
        message: { id: 'Tidak ada perangkat daerah dengan kode ini.', en: 'No dinas of this government has this code.' },
        remedy: { id: 'Perbaiki kodenya, atau impor unitnya dahulu.', en: 'Correct the code, or import the units first.' },
        where: 's.dinas_id is null',
      }),
      outsideDinas({
        what: { id: 'Kendaraan ini', en: 'The vehicle' },
        column: 'dinas_code',
        value: 's.dinas_code',
        where: 's.dinas_id <> (select dinas_id from subject)',
      }),
    ],
    describe: [
      /* sql */ `
      update staged s set changes = x.changes, outcome = ${outcomeOf('t.target_id', 'x.changes', 'false')}
      from staged t
      left join vehicle v on v.id = t.target_id
      left join dinas before_dinas on before_dinas.id = v.dinas_id
      left join dinas d on d.id = t.dinas_id
      cross join lateral (select ${changesOf([VEHICLE], 't')} as changes) x
      where t.row_number = s.row_number`,
    ],
  },
  write: [insertInto(VEHICLE, { also: { instansi_id: '(select instansi_id from subject)' } }), updateOf(VEHICLE)],
});
