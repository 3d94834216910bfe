/** What is asked, in the words of each contender. The same objects and values, checked before anything is timed. */
export const NESTED_OURS = `query Nested($id: ID!) {
  node(id: $id) { ... on Dinas { id code name
    units(first: 20) { nodes { id code name kind: unitKind
      positions(first: 30) { nodes { id code title kind: positionKind isHead
        holders(first: 50) { nodes { id kind: assignmentKind tmt
          employee { id name sex status golongan lastEvaluation { id state workResult behaviour predikat } } } } } } } } } }
}`;

export const NESTED_POSTGRAPHILE = `query Nested($id: UUID!) {
  dinaByRowId(rowId: $id) { rowId code name
    unitsByDinasIdAndInstansiId(first: 20) { nodes { rowId code name kind
      positionsByUnitIdAndDinasId(first: 30) { nodes { rowId code title kind isHead
        assignmentsByPositionIdAndDinasId(first: 50, condition: { validTo: null }) { nodes { rowId kind tmt
          employeeByEmployeeIdAndInstansiId { rowId name sex status golongan
            evaluationsByEmployeeIdAndInstansiId(first: 1, orderBy: PERIOD_ID_DESC) { nodes { rowId state workResult behaviour predikat } } } } } } } } } }
}`;

export const NESTED_SQL = `
  select json_build_object('id', d.id, 'code', d.code, 'name', d.name, 'units', (
    select coalesce(json_agg(json_build_object('id', u.id, 'code', u.code, 'name', u.name, 'kind', u.kind, 'positions', (
      select coalesce(json_agg(json_build_object('id', p.id, 'code', p.code, 'title', p.title, 'kind', p.kind, 'isHead', p.is_head, 'holders', (
        select coalesce(json_agg(json_build_object('id', a.id, 'kind', a.kind, 'tmt', a.tmt, 'employee', (
          select json_build_object('id', e.id, 'name', e.name, 'sex', e.sex, 'status', e.status, 'golongan', e.golongan, 'lastEvaluation', (
            select json_build_object('id', v.id, 'state', v.state, 'workResult', v.work_result, 'behaviour', v.behaviour, 'predikat', v.predikat)
            from evaluation v join evaluation_period c on c.id = v.period_id where v.employee_id = e.id order by c.valid_from desc limit 1))
          from employee e where e.id = a.employee_id)) order by a.kind, a.tmt, a.id), '[]')
        from assignment a where a.position_id = p.id and a.validity @> current_date)) order by p.is_head desc, p.title, p.id), '[]')
      from position p where p.unit_id = u.id and p.validity @> current_date)) order by u.path), '[]')
    from unit u where u.dinas_id = d.id and u.validity @> current_date))::text as body
  from dinas d where d.id = $1`;

export const BY_NIP_OURS = `query ByNip($nip: Nip!) {
  employeeByNip(nip: $nip) { id nip name birthDate sex status golongan
    assignment { id kind: assignmentKind tmt position { id code title unit { id code name dinas { id code name } } } }
    lastEvaluation { id state workResult behaviour predikat } }
}`;

export const BY_NIP_POSTGRAPHILE = `query ByNip($nip: String!, $instansiId: UUID!) {
  employeeByNipAndInstansiId(nip: $nip, instansiId: $instansiId) { rowId nip name birthDate sex status golongan
    assignmentsByEmployeeIdAndInstansiId(first: 1, condition: { kind: "DEFINITIF", validTo: null }) { nodes { rowId kind tmt
      positionByPositionIdAndDinasId { rowId code title unitByUnitIdAndDinasId { rowId code name dinaByDinasIdAndInstansiId { rowId code name } } } } }
    evaluationsByEmployeeIdAndInstansiId(first: 1, orderBy: PERIOD_ID_DESC) { nodes { rowId state workResult behaviour predikat } } }
}`;

export const BY_NIP_SQL = `
  select e.id, e.nip, e.name, e.birth_date::text, e.sex, e.status, e.golongan,
    a.id as assignment_id, a.kind, a.tmt::text, p.id as position_id, p.code as position_code, p.title,
    u.id as unit_id, u.code as unit_code, u.name as unit_name, d.id as dinas_id, d.code as dinas_code, d.name as dinas_name,
    v.id as evaluation_id, v.state, v.work_result, v.behaviour, v.predikat
  from employee e
  left join assignment a on a.employee_id = e.id and a.kind = 'DEFINITIF' and a.validity @> current_date
  left join position p on p.id = a.position_id
  left join unit u on u.id = p.unit_id
  left join dinas d on d.id = u.dinas_id
  left join lateral (
    select x.* from evaluation x join evaluation_period c on c.id = x.period_id where x.employee_id = e.id order by c.valid_from desc limit 1
  ) v on true
  where e.nip = $1`;

// Without retirements: they were once counted by days, and a commit from then could not be measured beside one of today.
const FIGURE_SET = `positions need filled vacantPositions gap gapShare surplus surplusPositions actingHeads vacantHeads
  evaluation { expected notStarted draft submitted sealed overdue progressShare predikat { sangatBaik baik butuhPerbaikan kurang sangatKurang } }`;
const BOARD_ROW = `dinasId code name shortName kind cursor computedAt figures { ${FIGURE_SET} }`;

export const BOARD_OURS = `query Board($instansiId: ID!, $periodId: ID!) {
  board(instansiId: $instansiId, periodId: $periodId) { asOf cursor computedAt instansi { id code name } period { id label } total { ${FIGURE_SET} } rows { nodes { ${BOARD_ROW} } } }
}`;

export const BOARD_STREAM = `subscription Board($instansiId: ID!, $periodId: ID!) {
  board(instansiId: $instansiId, periodId: $periodId) { kind asOf cursor computedAt staleReason total { ${FIGURE_SET} } rows { ${BOARD_ROW} } }
}`;

export const BOARD_OF_A_DAY = `query BoardOfADay($instansiId: ID!, $periodId: ID!, $asOf: LocalDate!) {
  board(instansiId: $instansiId, periodId: $periodId, asOf: $asOf) { asOf total { ${FIGURE_SET} } rows { nodes { dinasId code name figures { ${FIGURE_SET} } } } }
}`;

export const UNITS = `query Units($id: ID!, $periodId: ID!) {
  node(id: $id) { ... on Dinas { unitFigures(periodId: $periodId, first: 1000) { nodes { depth unit { id code name } figures { ${FIGURE_SET} } } } } }
}`;

export const SEARCH = `query Search($search: String!) { employees(first: 20, filter: { search: $search }) { nodes { id nip name } } }`;

export const FIRST_PEOPLE = `query FirstPeople { employees(first: 50) { pageInfo { hasNextPage endCursor } nodes { id nip name status assignment { id position { id title } } } } }`;

export const FEED_STREAM = `subscription Feed($instansiId: ID!) { changes(instansiId: $instansiId) { cursor changes { entity operation entityIds } } }`;

export const DINAS_STREAM = `subscription Dinas($id: ID!, $periodId: ID!) {
  dinas(id: $id, periodId: $periodId) { kind asOf cursor figures { ${FIGURE_SET} } units { depth unit { id code name } figures { ${FIGURE_SET} } } }
}`;

export const BOARD_SQL = `
  select d.id, d.code, d.name, d.short_name, d.kind, s.values as staffing, e.values as evaluation, s.as_of::text,
    least(s.cursor_xid, h.cursor_xid, e.cursor_xid)::text as cursor, least(s.computed_at, h.computed_at, e.computed_at) as computed_at,
    i.code as instansi_code, i.name as instansi_name, p.label as period_label
  from stored_figures s
  join stored_figures h on h.dinas_id = s.dinas_id and h.fact_set = 'holder'
  join stored_figures e on e.dinas_id = s.dinas_id and e.fact_set = 'evaluation' and e.period_id = $2
  join dinas d on d.id = s.dinas_id
  join instansi i on i.id = s.instansi_id
  join evaluation_period p on p.id = e.period_id
  where s.instansi_id = $1 and s.fact_set = 'position'
  order by d.code`;
