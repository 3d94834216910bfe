import { answers, refuse } from '../importing/rows/index.ts';

/**
 * Who a row is about, as `e`: the one of its NIP; else of its former NIP; else, where it was answered that it is the same
 * person, the one of this name born on the same day. Of those on record only in a file for the whole government: who imports
 * for one dinas could ask for the day of birth of everybody else, a row for each day.
 */
export const FIND_PERSON = /* sql */ `
  left join employee own on own.nip = d.nip and own.instansi_id = subject.instansi_id
  left join employee former on former.nip = d.former_nip and former.instansi_id = subject.instansi_id
  left join lateral (
    select (array_agg(o.id))[1] as id from employee o
    where ${answers('r', 'SAME')} and own.id is null and former.id is null and subject.dinas_id is null
      and o.instansi_id = subject.instansi_id and o.birth_date = coalesce(d.birth_date, d.nip_birth_date) and plain_name(o.name) = plain_name(d.name)
    having count(*) = 1
  ) alike on true
  left join employee e on e.id = coalesce(own.id, former.id, alike.id)`;

export const PERSON_REFUSALS = [
  /** Two records of one person: which of them is to stay, no file can say. */
  refuse({
    code: 'FORMER_NIP_IS_ANOTHER',
    column: 'former_nip',
    value: 's.former_nip',
    message: {
      id: 'Kedua NIP tercatat sebagai dua orang: {former} dan {present}.',
      en: 'Both NIP are on record, as two people: {former} and {present}.',
    },
    facts: { former: 'f.name', present: 'e.name' },
    remedy: {
      id: 'Kosongkan NIP lamanya bila memang dua orang; bila satu orang, salah satu datanya harus dihapus dahulu.',
      en: 'Leave the former NIP empty if they are two; if they are one, one of the records has to go first.',
    },
    from: 'join employee f on f.id = s.former_id join employee e on e.id = s.target_id',
    where: 's.former_id <> s.target_id',
  }),
  refuse({
    code: 'PERSON_TWICE',
    column: 'nip',
    value: 's.nip',
    message: { id: 'Baris {first} tentang orang yang sama, dengan NIP lain.', en: 'Row {first} is about the same person, under another NIP.' },
    facts: { first: 'o.first' },
    remedy: { id: 'Sisakan satu baris per orang.', en: 'Keep one row per person.' },
    from: 'join (select target_id, min(row_number) as first from staged where target_id is not null group by target_id having count(distinct nip) > 1) o using (target_id)',
    where: 's.row_number > o.first',
  }),
  refuse({
    code: 'PERSON_TWICE',
    column: 'nip',
    value: 's.nip',
    message: {
      id: 'Menurut baris {row}, ini NIP lama orangnya: orang yang sama tertulis dua kali.',
      en: 'By row {row} this is the former NIP of its person: the same person stands there twice.',
    },
    facts: { row: 'o.row_number' },
    remedy: { id: 'Keluarkan baris ini; baris yang lain memuat NIP-nya yang sekarang.', en: 'Leave this row out; the other one has the present NIP.' },
    from: 'join (select former_nip, min(row_number) as row_number from staged where former_nip <> nip group by former_nip) o on o.former_nip = s.nip',
    where: 'true',
  }),
  refuse({
    code: 'NIP_IS_FORMER',
    column: 'nip',
    value: 's.nip',
    message: { id: 'Ini NIP lama {name}; NIP sekarang {present}.', en: 'This is a former NIP of {name}; the present one is {present}.' },
    facts: { name: 'e.name', present: 'e.nip' },
    remedy: { id: 'Tulis NIP yang sekarang, atau keluarkan barisnya.', en: 'Write the present NIP, or leave the row out.' },
    from: 'join employee_nip n on n.nip = s.nip and n.instansi_id = (select instansi_id from subject) join employee e on e.id = n.employee_id',
    where: 's.target_id is null',
  }),
  refuse({
    code: 'FORMER_NIP_UNKNOWN',
    column: 'former_nip',
    value: 's.former_nip',
    message: { id: 'Tidak ada pegawai instansi ini dengan NIP lama ini.', en: 'No employee of this government has this former NIP.' },
    remedy: { id: 'Periksa NIP lamanya; barisnya diimpor sebagai orang baru.', en: 'Check the former NIP; the row is imported as a new person.' },
    warning: true,
    where: 's.former_nip is not null and s.former_nip <> s.nip and s.target_id is null',
  }),
  /** PPPK become PNS under a new number, and numbers are mistyped: the same person would be on record twice, and count twice. */
  refuse({
    code: 'PERSON_SEEMS_KNOWN',
    column: 'nip',
    value: 's.nip',
    // Without the other number: it is not the asker's in a file for one dinas.
    message: {
      id: 'Orang dengan nama dan tanggal lahir yang sama tercatat, atau ada di berkas ini, dengan NIP lain.',
      en: 'Somebody of this name, born on the same day, is on record or in this file under another NIP.',
    },
    remedy: {
      id: 'Bila orangnya sama, jawab "sama" (NIP-nya lalu berganti) atau isi NIP lamanya; bila tidak, barisnya diimpor sebagai orang baru.',
      en: 'If it is the same person, answer "same" (the NIP is then changed) or fill in the former NIP; the row is imported as a new person otherwise.',
    },
    warning: true,
    asks: true,
    from: `join (
      select name, birth_date from (
        select o.nip, plain_name(o.name) as name, o.birth_date from employee o where o.instansi_id = (select instansi_id from subject where dinas_id is null)
        union all
        select f.nip, plain_name(f.name), coalesce(f.birth_date, f.nip_birth_date) from staged f
      ) everybody group by name, birth_date having count(distinct nip) > 1
    ) twice on twice.name = plain_name(s.name) and twice.birth_date = coalesce(s.birth_date, s.nip_birth_date)`,
    where: 's.target_id is null',
  }),
];
