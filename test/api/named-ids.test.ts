/**
 * Hidden, absent and unknown look alike, and none of them looks like nothing: every id that can be sent anywhere, once for a
 * row that is not there, once for a row of another government, once for an id of another type. The rules stand in
 * schema/README.md. An argument that nobody thought of fails here.
 */
import { features, type Actor } from '@selaras/server/testing';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  GraphQLID,
  isInputObjectType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type IntrospectionQuery,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { useServer } from '../testkit/server.ts';
import { ofAnnotations } from './named-ids-of-annotations.ts';
import { idsOfWorkload, ofWorkload } from './named-ids-of-workload.ts';
import { ofReorganisation } from './named-ids-of-reorganisation.ts';
import { ELSEWHERE } from './named-ids-elsewhere.ts';
import { ofStructure, type Answered, type Asked } from './named-ids-of-structure.ts';
import { openSession } from '../testkit/wire.ts';

const { server, as, newWorld } = await useServer();
const world = await newWorld();
const foreign = await newWorld();
/** To whom both offer people. */
const third = await newWorld();
const ABSENT = '00000000-0000-7000-8000-000000000000';

/** One row of everything, in a government. */
async function rowsOf(home: typeof world): Promise<Readonly<Record<string, string>>> {
  const dinas = await home.dinas();
  const unit = await home.unit(dinas);
  const position = await home.position(dinas, 'Perawat', { need: 1 });
  const employee = await home.employee('Orang');
  const assignmentId = await home.assign(employee, position);
  const period = await home.period();
  const evaluation = await home.evaluation(employee, { assignmentId, dinas, period, state: 'DRAFT' });
  const file = await home.import();
  const { accountId } = await home.account('pemegang');
  const kept = "insert into account_record (account_id, instansi_id, kind) values ($1, $2, 'CREATED') returning id";
  const record = await home.system.query<{ id: string }>(kept, [accountId, home.instansi.id]);
  const act = await home.act({ dinas });
  return {
    instansi: home.instansi.node,
    dinas: dinas.node,
    unit: unit.node,
    position: position.node,
    employee: employee.node,
    assignment: `assignment_${assignmentId}`,
    absence: `absence_${await home.absence(employee)}`,
    transfer: await home.transfer(employee, third.instansi),
    period: period.node,
    evaluation: evaluation.node,
    import: file.node,
    account: `account_${accountId}`,
    record: `record_${record.rows[0]!.id}`,
    act: act.node,
    annotation: (await home.annotation('Mutasi')).node,
    ...(await idsOfWorkload(home, dinas, position)),
    view: (await home.savedView({ accountId }, 'Tampilan')).node,
    reorganisation: (await home.reorganisation()).node,
    profile: (await home.importProfile('Pemetaan')).node,
    wording: (await home.importWording('Kata')).node,
    need: `need_${(await home.system.query<{ id: string }>('select id from position_need where position_id = $1', [position.id])).rows[0]!.id}`,
  };
}
const own = await rowsOf(world);
const others = await rowsOf(foreign);
/** Somebody whom the government may take. */
const offered = await third.transfer(await third.employee('Ditawarkan'), world.instansi);
const hr = await world.account('hr', { role: 'HR' });
const admin = await world.account('admin', { role: 'ADMIN' });
const boss = await world.employee('Atasan', { in: await world.position(await world.dinas(), 'Kepala', { isHead: true }) });
const superior = await world.account('superior', { employee: boss, role: 'LEADERSHIP' });
await server.app.worker.settle();

const CORRECT = (prefix: string): string => JSON.stringify(own[prefix]);
const ask = (prefix: string | null, answered: Answered, text: string, by?: Actor): Asked => ({ prefix, answered, text, ...(by ? { by } : {}) });
const ASKED: Record<string, readonly Asked[]> = {
  ...ofStructure(ask, CORRECT),
  ...ofReorganisation(ask, CORRECT),
  ...ofAnnotations(ask, CORRECT),
  ...ofWorkload(ask, CORRECT),
  'Mutation.addEmployee input.instansiId': [ask('instansi', 'NOT_FOUND', 'input: {instansiId: $x, nip: "199002142015052007", name: "Baru"}')],
  'Mutation.changeNip input.employeeId': [ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, nip: "199002142015052007"}')],
  'Mutation.changeStatus input.employeeId': [ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, status: PNS, since: "2026-03-01"}')],
  'Mutation.changeGolongan input.employeeId': [ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, golongan: "III/b", since: "2026-03-01"}')],
  'Mutation.changeEducation input.employeeId': [ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, educationLevel: S2, since: "2026-03-01"}')],
  'Mutation.changeManyStatus input.people.employeeId': [
    ask('employee', 'NOT_FOUND', 'input: {people: [{employeeId: $x, version: 1}], status: PNS, since: "2026-03-01"}'),
  ],
  'Mutation.changeManyGolongan input.people.employeeId': [
    ask('employee', 'NOT_FOUND', 'input: {people: [{employeeId: $x, version: 1}], golongan: "III/b", since: "2026-03-01"}'),
  ],
  'Mutation.changeManyEducation input.people.employeeId': [
    ask('employee', 'NOT_FOUND', 'input: {people: [{employeeId: $x, version: 1}], educationLevel: S2, since: "2026-03-01"}'),
  ],
  'Mutation.endManyAssignments input.assignments.assignmentId': [
    ask('assignment', 'NOT_FOUND', 'input: {assignments: [{assignmentId: $x, version: 1}], lastDay: "2030-06-30"}'),
  ],
  'Mutation.releaseEmployee input.employeeId': [
    ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, toInstansiCode: "lain", freeFrom: "2026-03-01", decreeNumber: "1"}'),
  ],
  'Mutation.acceptTransfer input.transferId': [
    ask(
      'transfer',
      'NOT_FOUND',
      `input: {transferId: $x, version: 1, positionId: ${CORRECT('position')}, kind: DEFINITIF, validFrom: "2026-10-01", decreeNumber: "1"}`,
    ),
  ],
  'Mutation.acceptTransfer input.positionId': [
    ask('position', 'NOT_FOUND', `input: {transferId: "${offered}", version: 1, positionId: $x, kind: DEFINITIF, validFrom: "2026-10-01", decreeNumber: "1"}`),
  ],
  'Mutation.declineTransfer input.transferId': [ask('transfer', 'NOT_FOUND', 'input: {transferId: $x, version: 1, reason: "a"}')],
  'Mutation.withdrawTransfer input.transferId': [ask('transfer', 'NOT_FOUND', 'input: {transferId: $x, version: 1}')],
  'Query.receivers instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Mutation.recordAbsence input.employeeId': [
    ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, kind: CUTI_SAKIT, validFrom: "2025-01-01", validTo: "2025-02-01"}'),
  ],
  'Mutation.correctAbsence input.absenceId': [ask('absence', 'NOT_FOUND', 'input: {absenceId: $x, version: 1, validTo: "2030-06-30"}')],
  'Mutation.endAbsence input.absenceId': [ask('absence', 'NOT_FOUND', 'input: {absenceId: $x, version: 1, lastDay: "2030-06-30"}')],
  'Mutation.correctAssignment input.assignmentId': [ask('assignment', 'NOT_FOUND', 'input: {assignmentId: $x, version: 1, validTo: "2030-06-30"}')],
  'Mutation.correctAssignment input.positionId': [ask('position', 'NOT_FOUND', `input: {assignmentId: ${CORRECT('assignment')}, version: 1, positionId: $x}`)],
  'Mutation.correctEmployee input.employeeId': [ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, name: "Lain"}')],
  'Mutation.endEmployment input.employeeId': [
    ask('employee', 'NOT_FOUND', 'input: {employeeId: $x, version: 1, lastDay: "2030-06-30", endReason: RESIGNATION}'),
  ],
  'Query.node id': [ask('employee', 'NULL', 'id: $x')],
  'Query.nodes ids': [ask('employee', 'NULLS', 'ids: [$x]')],
  'Query.attention instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Query.attention dinasId': [ask('dinas', 'BAD_INPUT', `instansiId: ${CORRECT('instansi')}, dinasId: $x`)],
  'Query.search instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x, words: "ani", among: EMPLOYEE')],
  'Query.board instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Query.board periodId': [ask('period', 'BAD_INPUT', `instansiId: ${CORRECT('instansi')}, periodId: $x`)],
  'Query.changes instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Query.employeeByNip instansiId': [ask('instansi', 'BAD_INPUT', 'nip: "198001012005011001", instansiId: $x')],
  'Query.figure subjectId': ['instansi', 'dinas', 'unit'].map((prefix) => ask(prefix, 'BAD_INPUT', 'key: NEED, subjectId: $x')),
  'Query.figure periodId': [
    ask('period', 'BAD_INPUT', `key: EXPECTED, subjectId: ${CORRECT('dinas')}, periodId: $x`),
    ask('period', 'BAD_INPUT', `key: NEED, subjectId: ${CORRECT('dinas')}, periodId: $x`),
  ],
  'Query.figureHistory subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', 'key: NEED, subjectId: $x')),
  'Query.figureHistory periodId': [ask('period', 'BAD_INPUT', `key: EXPECTED, subjectId: ${CORRECT('dinas')}, periodId: $x`)],
  'Query.comparison subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', `subjectId: $x, otherSubjectId: ${CORRECT('dinas')}`)),
  'Query.comparison otherSubjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, otherSubjectId: $x`)),
  'Query.comparison periodId': [ask('period', 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, periodId: $x, otherSubjectId: ${CORRECT('dinas')}`)],
  'Query.comparison otherPeriodId': [ask('period', 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, otherSubjectId: ${CORRECT('dinas')}, otherPeriodId: $x`)],
  'Query.figureProjection subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', 'key: NEED, subjectId: $x')),
  'Query.evaluationPace subjectId': ['instansi', 'dinas'].map((prefix) => ask(prefix, 'BAD_INPUT', `subjectId: $x, periodId: ${CORRECT('period')}`)),
  'Query.evaluationPace periodId': [ask('period', 'BAD_INPUT', `subjectId: ${CORRECT('dinas')}, periodId: $x`)],
  'Query.imports instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Query.myTeam periodId': [ask('period', 'BAD_INPUT', 'periodId: $x'), ask('period', 'BAD_INPUT', 'periodId: $x', superior)],
  'Query.tokens instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x', admin)],
  'Query.peopleWithoutAccount instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x', admin)],
  'Query.peopleWithoutAccount unitId': [ask('unit', 'BAD_INPUT', `instansiId: ${CORRECT('instansi')}, unitId: $x`, admin)],
  'Query.nipClashes instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x', admin)],
  'Subscription.board instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Subscription.board periodId': [ask('period', 'BAD_INPUT', `instansiId: ${CORRECT('instansi')}, periodId: $x`)],
  'Subscription.changes instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Subscription.dinas id': [ask('dinas', 'BAD_INPUT', 'id: $x')],
  'Subscription.dinas periodId': [ask('period', 'BAD_INPUT', `id: ${CORRECT('dinas')}, periodId: $x`)],
  'Subscription.importProgress id': [ask('import', 'BAD_INPUT', 'id: $x')],
  'Mutation.answerImport input.importId': [ask('import', 'NOT_FOUND', 'input: { importId: $x, version: 1, answers: [{ rowNumber: 2, answer: SAME }] }')],
  'Mutation.applyImport input.importId': [ask('import', 'NOT_FOUND', 'input: { importId: $x, version: 1 }')],
  'Mutation.cancelImport input.importId': [ask('import', 'NOT_FOUND', 'input: { importId: $x }')],
  'Query.importProfiles instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Mutation.saveImportProfile input.importId': [ask('import', 'NOT_FOUND', 'input: { importId: $x, name: "Dinas" }')],
  'Mutation.renameImportProfile input.profileId': [ask('profile', 'NOT_FOUND', 'input: { profileId: $x, version: 1, name: "Dinas" }')],
  'Mutation.deleteImportProfile input.profileId': [ask('profile', 'NOT_FOUND', 'input: { profileId: $x, version: 1 }')],
  'Query.importWordings instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Mutation.sayImportWordings input.importId': [ask('import', 'NOT_FOUND', 'input: { importId: $x, version: 1, words: [] }')],
  'Mutation.takeBackImportWording input.wordingId': [ask('wording', 'NOT_FOUND', 'input: { wordingId: $x, version: 1 }')],
  'Mutation.mapImport input.importId': [ask('import', 'NOT_FOUND', 'input: { importId: $x, version: 1, columns: [], fixed: [] }')],
  'Mutation.assignEmployee input.employeeId': [
    ask('employee', 'NOT_FOUND', `input: { employeeId: $x, positionId: ${CORRECT('position')}, kind: PLT, validFrom: "2026-01-01", decreeNumber: "1" }`),
  ],
  'Mutation.assignEmployee input.positionId': [
    ask('position', 'NOT_FOUND', `input: { employeeId: ${CORRECT('employee')}, positionId: $x, kind: PLT, validFrom: "2026-01-01", decreeNumber: "1" }`),
  ],
  'Mutation.endAssignment input.assignmentId': [ask('assignment', 'NOT_FOUND', 'input: { assignmentId: $x, lastDay: "2026-12-31", version: 1 }')],
  'Mutation.setManyNeeds input.positions.positionId': [
    ask('position', 'NOT_FOUND', 'input: { positions: [{ positionId: $x }], need: 1, since: "2026-01-01" }'),
  ],
  'Mutation.setManyNeeds input.positions.needId': [
    ask('need', 'REFUSED', `input: { positions: [{ positionId: ${CORRECT('position')}, needId: $x, version: 1 }], need: 1, since: "2026-01-01" }`),
  ],
  'Mutation.setPositionNeed input.positionId': [ask('position', 'NOT_FOUND', 'input: { positionId: $x, need: 1, since: "2026-01-01" }')],
  'Mutation.setPositionNeed input.needId': [
    ask('need', 'REFUSED', `input: { positionId: ${CORRECT('position')}, needId: $x, version: 1, need: 1, since: "2026-01-01" }`),
  ],
  'Mutation.rateEvaluation input.employeeId': [
    ask('employee', 'NOT_FOUND', `input: { employeeId: $x, periodId: ${CORRECT('period')}, workResult: SESUAI_EKSPEKTASI, behaviour: SESUAI_EKSPEKTASI }`),
  ],
  'Mutation.rateEvaluation input.periodId': [
    ask('period', 'NOT_FOUND', `input: { employeeId: ${CORRECT('employee')}, periodId: $x, workResult: SESUAI_EKSPEKTASI, behaviour: SESUAI_EKSPEKTASI }`),
  ],
  'Mutation.submitEvaluation input.evaluationId': [ask('evaluation', 'NOT_FOUND', 'input: { evaluationId: $x, version: 1 }')],
  'Mutation.correctEvaluation input.evaluationId': [
    ask(
      'evaluation',
      'NOT_FOUND',
      'input: { evaluationId: $x, version: 1, workResult: SESUAI_EKSPEKTASI, behaviour: SESUAI_EKSPEKTASI, reason: "a", decreeNumber: "b" }',
    ),
  ],
  'Mutation.recordEvaluation input.employeeId': [
    ask(
      'employee',
      'NOT_FOUND',
      `input: { employeeId: $x, periodId: ${CORRECT('period')}, workResult: SESUAI_EKSPEKTASI, behaviour: SESUAI_EKSPEKTASI, reason: "a", decreeNumber: "b" }`,
    ),
  ],
  'Mutation.recordEvaluation input.periodId': [
    ask(
      'period',
      'NOT_FOUND',
      `input: { employeeId: ${CORRECT('employee')}, periodId: $x, workResult: SESUAI_EKSPEKTASI, behaviour: SESUAI_EKSPEKTASI, reason: "a", decreeNumber: "b" }`,
    ),
  ],
  'Mutation.sealEvaluation input.evaluationId': [ask('evaluation', 'NOT_FOUND', 'input: { evaluationId: $x, version: 1 }')],
  'Mutation.undoAct input.actId': [ask('act', 'NOT_FOUND', 'input: { actId: $x }')],
  'Mutation.planPeriod input.instansiId': [
    ask(
      'instansi',
      'NOT_FOUND',
      'input: { instansiId: $x, periodKind: ANNUAL, label: "2090", validFrom: "2090-01-01", validTo: "2090-12-31", deadline: "2090-12-31" }',
    ),
  ],
  'Mutation.changePeriod input.periodId': [
    ask('period', 'NOT_FOUND', 'input: { periodId: $x, version: 1, label: "2090", validFrom: "2090-01-01", validTo: "2090-12-31", deadline: "2090-12-31" }'),
  ],
  'Mutation.openPeriod input.periodId': [ask('period', 'NOT_FOUND', 'input: { periodId: $x, version: 1 }')],
  'Mutation.closePeriod input.periodId': [ask('period', 'NOT_FOUND', 'input: { periodId: $x, version: 1 }')],
  'Mutation.remindEvaluators input.periodId': [ask('period', 'NOT_FOUND', `input: { periodId: $x, evaluatorIds: [${CORRECT('employee')}] }`)],
  'Mutation.remindEvaluators input.evaluatorIds': [ask('employee', 'NOT_FOUND', `input: { periodId: ${CORRECT('period')}, evaluatorIds: [$x] }`)],
  'Query.thresholds instansiId': [ask('instansi', 'BAD_INPUT', 'instansiId: $x')],
  'Mutation.setThreshold input.instansiId': [ask('instansi', 'NOT_FOUND', 'input: { instansiId: $x, figure: GAP, comparison: ABOVE, limit: 1 }')],
  'Mutation.setThreshold input.dinasId': [
    ask('dinas', 'NOT_FOUND', `input: { instansiId: ${CORRECT('instansi')}, dinasId: $x, figure: GAP, comparison: ABOVE, limit: 1 }`),
  ],
  'Mutation.removeThreshold input.thresholdId': [ask(null, 'REFUSED', 'input: { thresholdId: $x }')],
  'Mutation.markNotificationsRead input.notificationIds': [ask(null, 'NOT_FOUND', 'input: { notificationIds: [$x] }')],
  'Mutation.markAllNotificationsRead input.upToId': [ask(null, 'NOT_FOUND', 'input: { upToId: $x }')],
  'Mutation.revokeToken input.tokenId': [ask(null, 'REFUSED', 'input: { tokenId: $x }')],
  'Mutation.endSession input.sessionId': [ask(null, 'REFUSED', 'input: { sessionId: $x }')],
};

const schema = buildClientSchema((await as(hr).ask(getIntrospectionQuery())) as unknown as IntrospectionQuery);
/** Every place of an id among the arguments of a field, inputs included. */
function placesIn(name: string, type: GraphQLInputType): string[] {
  const named = getNamedType(type);
  if (named === GraphQLID || named.name === 'ID') return [name];
  // A filter holds itself: what its own conditions take, those joined take as well.
  const fields = isInputObjectType(named) ? Object.values(named.getFields()).filter(({ name: field }) => !['and', 'or', 'not'].includes(field)) : [];
  return fields.flatMap((field) => placesIn(`${name}.${field.name}`, field.type));
}
const places = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((root) =>
  Object.values(root.getFields()).flatMap((field) =>
    field.args.flatMap((arg) => placesIn(arg.name, arg.type).map((place) => `${root.name}.${field.name} ${place}`)),
  ),
);

const TYPES = new Map<string, string>(features.flatMap(({ nodes = [] }) => nodes.map(({ prefix, type }) => [type, prefix] as const)));
/** The same of every condition about an id, in the filter of every list. */
function askedOfFilter(place: string): readonly (readonly [string, readonly Asked[]])[] {
  const [, field, path] = /^Query\.(\w+) filter\.(.*)$/.exec(place) ?? [];
  if (field === undefined || path === undefined) return [];
  const [name, operator] = path.split('.') as [string, string | undefined];
  const filter = schema
    .getQueryType()!
    .getFields()
    [field]!.args.find((arg) => arg.name === 'filter')!.type;
  const condition = (getNamedType(filter) as GraphQLInputObjectType).getFields()[name]!.type;
  const prefix =
    operator === undefined
      ? name === 'concerns'
        ? 'instansi'
        : (/(\w+)Id$/.exec(name)?.[1] ?? 'unit')
      : TYPES.get(getNamedType(condition).name.replace(/IdFilter$/, ''))!;
  const said = operator === undefined ? '$x' : `{ ${operator}: ${operator === 'in' ? '[$x]' : '$x'} }`;
  return [[place, [ask(prefix, 'BAD_INPUT', `${field === 'headCounts' ? 'by: [SEX], ' : ''}filter: { ${name}: ${said} }`)]]];
}
for (const [place, list] of places.flatMap(askedOfFilter)) ASKED[place] = list;

interface Told {
  readonly code: string | undefined;
  readonly message: string;
  readonly data: unknown;
}

/** The first thing that is said of an operation. */
async function send(place: string, { text, by = hr }: Asked, id: string): Promise<Told> {
  const [root, name] = place.split(' ')[0]!.split('.') as [string, string];
  const field = `${name}(${text.replace('$x', JSON.stringify(id))}) { __typename }`;
  const query = `${root.toLowerCase()} { ${field} }`;
  if (root !== 'Subscription') {
    const { data, errors } = await as(by).send(query);
    return { code: errors[0]?.extensions?.code, message: errors[0]?.message ?? '', data: data?.[name] ?? null };
  }
  const wire = await openSession(server.url, by.token);
  wire.send({ id: 'a', type: 'subscribe', payload: { query } });
  const { type, payload } = await wire.until((message) => message.id === 'a');
  wire.socket.terminate();
  const [error] = ((type === 'error' ? payload : payload?.['errors']) ?? []) as unknown as { message: string; extensions: { code: string } }[] | [];
  return { code: error?.extensions.code, message: error?.message ?? '', data: payload?.data ?? null };
}

it('knows every id that can be sent', () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(places.filter((place) => !ELSEWHERE.includes(place)).toSorted());
});

const cases = Object.entries(ASKED).flatMap(([place, list]) => list.map((asked, index) => ({ place, asked, index })));
describe.each(cases)('$place ($index)', ({ place, asked }) => {
  const { prefix, answered } = asked;
  const absent = prefix === null ? ABSENT : `${prefix}_${ABSENT}`;

  it(`of a row that is not there is answered with ${answered}, of one in another government in the same words`, async () => {
    const told = await send(place, asked, absent);
    const elsewhere = prefix === null ? told : await send(place, asked, others[prefix]!);
    for (const { code, data } of [told, elsewhere]) {
      if (answered === 'NULLS') expect({ code, data }).toEqual({ code: undefined, data: [null] });
      else if (answered === 'NULL') expect({ code, data }).toEqual({ code: undefined, data: null });
      else if (answered === 'REFUSED') expect(data).not.toBeNull();
      else expect({ code, data }).toEqual({ code: answered, data: null });
    }
    expect(elsewhere.message.replaceAll(others[prefix ?? ''] ?? '', '')).toBe(told.message.replaceAll(absent, ''));
  });

  it('of another type, or of none, is a mistake', async () => {
    const wrong = prefix === null ? [] : [`${prefix === 'law' ? 'dinas' : 'law'}_${ABSENT}`, ABSENT, '', 'x'];
    // node(id) takes them all, and nothing else is of two types but the subject of a figure.
    if (prefix !== null && !['Query.node id', 'Query.nodes ids'].includes(place)) wrong.push(own[prefix === 'employee' ? 'position' : 'employee']!);
    for (const id of wrong) expect((await send(place, asked, id)).code, id).toBe('BAD_INPUT');
  });
});

describe('what is seen and is not theirs', () => {
  const one = () => world.dinas();
  it('is said to be that: figures of a dinas beside their own, of its units, and of a government of which they watch nothing', async () => {
    const mine = await one();
    const beside = await one();
    const head = await world.account('head', { role: 'DINAS_HEAD', on: mine });
    for (const subject of [beside.node, (await world.unit(beside)).node])
      expect((await send('Query.figure subjectId', ask(null, 'REFUSED', 'key: NEED, subjectId: $x', head), subject)).code).toBe('FORBIDDEN');
    expect((await send('Subscription.dinas id', ask(null, 'REFUSED', 'id: $x', head), beside.node)).code).toBe('FORBIDDEN');
    const watcher = await world.account('unit', { role: 'LEADERSHIP', on: await world.unit(beside) });
    for (const place of ['Query.board instansiId', 'Subscription.board instansiId'])
      expect((await send(place, ask(null, 'REFUSED', 'instansiId: $x', watcher), world.instansi.node)).code).toBe('FORBIDDEN');
    expect(
      (
        await send(
          'Query.imports instansiId',
          ask(null, 'REFUSED', 'instansiId: $x', await world.account('hr of one', { role: 'HR', on: mine })),
          world.instansi.node,
        )
      ).code,
    ).toBe('FORBIDDEN');
  });
});

describe('below a root field', () => {
  it('a period of another government is none of a dinas: its figures are not known, and nobody is expected', async () => {
    const both = await world.account('both', { role: 'LEADERSHIP' });
    await foreign.system.query(`insert into access_grant (account_id, role, instansi_id) values ($1, 'LEADERSHIP', $2)`, [both.accountId, foreign.instansi.id]);
    for (const [periodId, known] of [
      [own['period'], true],
      [others['period'], false],
      [`period_${ABSENT}`, false],
    ] as const) {
      const figures = `figures(periodId: "${periodId}") { evaluation { expected } }`;
      const { data, errors } = await as(both).send<Record<string, Record<string, unknown> | null>>(
        `{ dinas: node(id: "${own['dinas']}") { ... on Dinas { ${figures} unitFigures(periodId: "${periodId}") { nodes { ${figures.replace(/\(.*?\)/, '')} } } unfinishedEvaluations(periodId: "${periodId}") { totalCount } } }
           unit: node(id: "${own['unit']}") { ... on Unit { ${figures} } } }`,
      );
      expect(data?.['dinas']?.['figures'], periodId).toEqual({ evaluation: known ? { expected: 1 } : null });
      expect(data?.['dinas']?.['unitFigures'], periodId).toMatchObject({ nodes: [{ figures: { evaluation: known ? { expected: 1 } : null } }, {}] });
      expect(data?.['unit']?.['figures'], periodId).toEqual({ evaluation: known ? { expected: 0 } : null });
      expect(data?.['dinas']?.['unfinishedEvaluations'], periodId).toEqual(known ? { totalCount: 1 } : null);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(known ? [] : ['BAD_INPUT']);
    }
  });
});

it.each([
  ['employees', 'employees(filter: { status: { in: [] } }) { totalCount }'],
  ['positions', 'positions(filter: { positionKind: { in: [] } }) { totalCount }'],
])('an empty list in a filter of %s means none', async (name, field) => {
  expect((await as(hr).ask<Record<string, unknown>>(`{ ${field} }`))[name]).toEqual({ totalCount: 0 });
});

it('an empty list of topics means none, and of outcomes no row', async () => {
  const { cursor } = (await as(hr).ask<{ changes: { cursor: string } }>(`{ changes(instansiId: "${world.instansi.node}") { cursor } }`)).changes;
  await world.position(await world.dinas(), 'Baru');
  const asked = (more: string): string => `{ changes(instansiId: "${world.instansi.node}", after: "${cursor}"${more}) { changes { topic } } }`;
  await expect.poll(async () => (await as(hr).ask<{ changes: { changes: unknown[] } }>(asked(''))).changes.changes.length).toBeGreaterThan(0);
  expect((await as(hr).ask<{ changes: { changes: unknown[] } }>(asked(', topics: []'))).changes.changes).toEqual([]);
});
