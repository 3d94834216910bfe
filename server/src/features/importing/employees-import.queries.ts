import { changesOf, outcomeOf, refuse, refuseTwice, sentence, type KindQueries } from './check.queries.ts';

export const employeesImport: KindQueries = {
  stated: {
    nip: 'text',
    name: 'text',
    sex: 'text',
    birth_date: 'date',
    status: 'text',
    golongan: 'text',
    education_level: 'text',
    education_field: 'text',
    nip_sex: 'text',
    nip_birth_date: 'date',
    nip_status: 'text',
  },
  worked: '',
  joins: `left join employee e on e.nip = d.nip
    cross join lateral (select ${changesOf([
      ['name', 'e.name', 'd.name'],
      ['sex', 'e.sex', 'coalesce(d.sex, case when e.id is null then d.nip_sex end)'],
      ['birth_date', 'e.birth_date', 'coalesce(d.birth_date, case when e.id is null then d.nip_birth_date end)'],
      ['status', 'e.status', 'coalesce(d.status, case when e.id is null then d.nip_status end)'],
      ['golongan', 'e.golongan', 'd.golongan'],
      ['education_level', 'e.education_level', 'd.education_level'],
      ['education_field', 'e.education_field', 'd.education_field'],
    ])} as changes) x`,
  filled: { target_id: 'e.id', changes: 'x.changes', outcome: outcomeOf('e.id', 'x.changes', 'false') },
  check: [
    refuseTwice({
      code: 'NIP_TWICE',
      column: 'nip',
      key: 's.nip',
      value: 's.nip',
      what: 'The NIP',
      remedy: 'Keep one row per person.',
      among: 's.nip is not null',
    }),
    refuse({
      code: 'EMPLOYEE_ELSEWHERE',
      column: 'nip',
      value: 's.nip',
      message: sentence('The NIP belongs to somebody in another government.'),
      remedy: 'Check the NIP; a person who moved here is transferred there first.',
      from: 'join employee e on e.nip = s.nip',
      where: 'e.instansi_id <> (select instansi_id from subject)',
    }),
  ],
  write: [
    /* sql */ `
      update employee e set name = s.name, sex = coalesce(s.sex, e.sex), birth_date = coalesce(s.birth_date, e.birth_date), status = coalesce(s.status, e.status),
        golongan = coalesce(s.golongan, e.golongan), education_level = coalesce(s.education_level, e.education_level), education_field = coalesce(s.education_field, e.education_field)
      from staged s where e.id = s.target_id and s.outcome = 'CHANGED'`,
    /* sql */ `
      insert into employee (instansi_id, nip, name, sex, birth_date, status, golongan, education_level, education_field)
      select (select instansi_id from subject), nip, name, coalesce(sex, nip_sex), coalesce(birth_date, nip_birth_date), coalesce(status, nip_status), golongan, education_level, education_field
      from staged where outcome = 'CREATED' order by row_number`,
  ],
};
