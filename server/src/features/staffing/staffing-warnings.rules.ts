import { warning } from '../../rules/warnings.ts';

/** What is worth knowing before an act of staffing is done; those about a number stand with its rule (nip.rules.ts). */
export const HEAD_HELD_TWICE = warning('HEAD_HELD_TWICE', {
  id: 'Orang lain memegang jabatan kepala ini secara definitif pada hari-hari itu. Akhiri dahulu penempatannya, atau tempatkan sebagai Plt. atau Plh.',
  en: 'Somebody else holds this head position definitively in those days; end that appointment, or appoint as PLT or PLH.',
});
export const PAST_RETIREMENT_AGE = warning('PAST_RETIREMENT_AGE', {
  id: 'Pegawai ini sudah melewati usia pensiun untuk jabatan ini sejak {year}.',
  en: 'The person is past the retirement age of this position since {year}.',
});
export const RETIRES_BEFORE_THE_END = warning('RETIRES_BEFORE_THE_END', {
  id: 'Pegawai ini pensiun dari jabatan ini pada tahun {year}, sebelum hari terakhir penempatannya.',
  en: 'The person retires from this position in {year}, before its last day.',
});
export const PERSON_SEEMS_KNOWN = warning('PERSON_SEEMS_KNOWN', {
  id: 'Orang dengan nama dan tanggal lahir yang sama tercatat dengan NIP lain; mungkin orangnya sama.',
  en: 'Somebody of this name, born on the same day, is on record under another NIP; they may be the same person.',
});
export const REASON_NOT_OF_STATUS = warning('REASON_NOT_OF_STATUS', {
  id: 'Hanya PPPK yang memiliki perjanjian kerja yang berakhir; periksa lagi sebabnya.',
  en: 'Only PPPK have a contract that ends; look at the reason once more.',
});
export const STATUS_DIFFERS_FROM_NIP = warning('STATUS_DIFFERS_FROM_NIP', {
  id: 'Nomor ini terbaca seperti milik {told}, sedangkan menurut data statusnya {onRecord}.',
  en: 'The number reads like that of a {told}, and the record says {onRecord}.',
});
export const NIP_WAS_OF_ANOTHER = warning('NIP_WAS_OF_ANOTHER', {
  id: 'Pegawai lain di pemerintah ini pernah memakai nomor ini.',
  en: 'Somebody else of this government had the number before.',
});
export const GOLONGAN_GOES_DOWN = warning('GOLONGAN_GOES_DOWN', {
  id: '{golongan} lebih rendah daripada {was}, yang berlaku bagi pegawai ini pada hari itu.',
  en: '{golongan} is below {was}, which the person has on that day.',
});
export const GOLONGAN_SKIPS = warning('GOLONGAN_SKIPS', {
  id: '{golongan} berada {steps} tingkat di atas {was}, yang berlaku bagi pegawai ini pada hari itu.',
  en: '{golongan} is {steps} steps above {was}, which the person has on that day.',
});
export const PLACE_OF_ALL_DAYS = warning('PLACE_OF_ALL_DAYS', {
  id: 'Letak unit dan jabatan hanya disimpan satu untuk semua hari: dasbor hari-hari yang lalu juga menampilkannya di tempat yang baru.',
  en: 'Where a unit or a position stands is kept for all its days: boards of past days show it in its new place as well.',
});
export const POSITION_KIND_DIFFERS = warning('POSITION_KIND_DIFFERS', {
  id: 'Jabatan ini dinyatakan {stated}; {others}.',
  en: 'The position is stated as {stated}; {others}.',
});
export const NAME_TO_COME = warning('NAME_TO_COME', {
  id: 'Sampai {since} namanya tetap seperti sekarang; dasbor untuk hari-hari sejak itu menampilkan nama yang baru.',
  en: 'Until {since} it keeps the name that it has; boards of days from then on show the new one.',
});
export const APPOINTED_ANEW = warning('APPOINTED_ANEW', {
  id: 'Penempatan berakhir sehari sebelumnya dan berlanjut sejak {since} pada jabatan penggantinya.',
  en: 'Assignments end the day before and go on from {since} in the positions that take the place of theirs.',
});
export const HEADS_COME_TOGETHER = warning('HEADS_COME_TOGETHER', {
  id: 'Sesudah digabung, unit ini mempunyai {number} jabatan kepala: {titles}. Tutup yang tidak memimpin lagi, atau ubah datanya.',
  en: 'After the merger the unit has {number} head positions: {titles}. Close those that lead no longer, or change them.',
});
export const ROWS_LEFT_OUT = warning('ROWS_LEFT_OUT', {
  id: '{number} baris dilewati karena ditolak: {names}.',
  en: '{number} rows are left out, since they are refused: {names}.',
});
/** What is worth knowing of one of many. */
export const OF_ONE_ROW = warning('OF_ONE_ROW', { id: '{told} Untuk: {name}.', en: '{told} Of: {name}.' });
export const MORE_WARNINGS = warning('MORE_WARNINGS', {
  id: 'Masih ada {number} peringatan serupa untuk baris lain.',
  en: 'There are {number} more warnings like these, of other rows.',
});
export const KIND_NOT_OF_STATUS = warning('KIND_NOT_OF_STATUS', {
  id: 'Menurut aturan {status} tidak mendapat ketidakhadiran jenis ini; periksa lagi jenis dan statusnya.',
  en: 'By law a {status} is not away for this; look at the kind and at the status once more.',
});
export const POST_IS_FREED = warning('POST_IS_FREED', {
  id: 'Menurut aturan jabatannya dilepas; akhiri penempatannya dalam tindakan yang sama, atau jabatan itu tetap dihitung terisi.',
  en: 'By law the person does not keep the post; end the appointment in the same act, or it counts as filled.',
});
export const HEAD_WITHOUT_ACTING = warning('HEAD_WITHOUT_ACTING', {
  id: 'Tidak ada Plh. atau Plt. untuk {titles} pada hari-hari itu; tunjuk Plh., atau Plt. bila jabatannya lowong.',
  en: 'Nobody is appointed to act as {titles} in those days; appoint a PLH, or a PLT once the post is vacant.',
});
export const ACCEPTED_ENDS_APPOINTMENTS = warning('ACCEPTED_ENDS_APPOINTMENTS', {
  id: 'Bila diterima, penempatan pegawai ini di sini berakhir sehari sebelum ia mulai di sana, dan masa kerjanya di sini berakhir.',
  en: 'If they are taken, what the person holds here ends on the day before they begin there, and so does their service here.',
});
export const ACCEPTED_ENDS_ABSENCES = warning('ACCEPTED_ENDS_ABSENCES', {
  id: 'Ketidakhadiran pegawai ini yang tercatat berakhir pada hari yang sama. Pemerintah penerima tidak diberi tahu tentangnya.',
  en: 'What the person is away for ends on the same day. The other government is not told of it.',
});
export const NOT_EVALUATED = warning('NOT_EVALUATED', {
  id: 'Pada periode yang seluruhnya ia tidak hadir, pegawai ini tidak dinilai: tidak ada penilaian yang ditunggu.',
  en: 'Away for all of their days in such a period, the person is not evaluated: nothing is expected of them there.',
});
