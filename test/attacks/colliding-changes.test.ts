/** Every change at the same moment as itself and as every other, on the same rows, over two servers: a refusal or BUSY, never a fault of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  AddEmployeeDocument,
  AssignEmployeeDocument,
  ChangeEducationDocument,
  ChangeGolonganDocument,
  ChangeManyEducationDocument,
  ChangeManyGolonganDocument,
  ChangeManyStatusDocument,
  EndManyAssignmentsDocument,
  SetManyNeedsDocument,
  ChangeNipDocument,
  ChangeStatusDocument,
  CorrectAbsenceDocument,
  CorrectAssignmentDocument,
  CorrectEmployeeDocument,
  EndAssignmentDocument,
  EndAbsenceDocument,
  EndEmploymentDocument,
  PlannedPeriodDocument,
  RateDocument,
  RecordAbsenceDocument,
  SealDocument,
  SetPositionNeedDocument,
  SubmitDocument,
  UndoActDocument,
} from '@selaras/schema/test';
import {
  ChangePasswordDocument,
  ChangePeriodDocument,
  ClosePeriodDocument,
  CorrectEvaluationDocument,
  CreateAccountDocument,
  CreateAccountsDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  GiveRoleDocument,
  MakePasswordLinkDocument,
  OpenPeriodDocument,
  RecordEvaluationDocument,
  SetPasswordDocument,
  SignInFormDocument,
  SignOutDocument,
  TakeRoleDocument,
} from '@selaras/schema/web';
import { startTestApp, type Actor, type EmployeeRef, type PositionRef, type UnitRef } from '@selaras/server/testing';
import type { IntrospectionQuery } from 'graphql';
import { afterAll, beforeEach, expect, inject, it } from 'vitest';
import { Client, type Answer } from '../testkit/client.ts';
import { useWorld } from '../testkit/server.ts';
import { changesOfAnnotations } from './changes-of-annotations.ts';
import { changesOfImports } from './changes-of-imports.ts';
import { changesOfWorkload, placesOfWorkload, workloadOfRound, type WorkloadOfRound } from './changes-of-workload.ts';
import { changesOfReorganisation, outcomeNow, type ReorganisationOfRound } from './changes-of-reorganisation.ts';
import { changesOfStructure } from './changes-of-structure.ts';
import { changesOfScenarios } from './changes-of-scenarios.ts';
import { analysesOfRound, changesOfPositionAnalysis, type AnalysesOfRound } from './changes-of-position-analysis.ts';
import { changesOfTransfers, openElsewhere } from './changes-of-transfers.ts';
import { changesOfViews } from './changes-of-views.ts';
import { signedInAccount } from './signed-in-account.ts';
import { ALONE, GOES, meet, rowsOf, SAME_ROW, VERSIONED } from './rows-of-changes.ts';

const AT_ONCE = 4;
const OLD = 'benar-kuda-baterai';

const { server, world } = await useWorld();
const other = await startTestApp(inject('clusterUrl'), { database: server.database });
afterAll(() => other.app.close());
const { system } = world;

const dinas = await world.dinas();
const head = await world.position(dinas, 'Kepala');
const boss = await world.employee('Kepala', { in: head });
const division = await world.unit(dinas, 'Bidang');
const deputy = await world.position(dinas, 'Wakil', { superior: head });
const period = await world.period();
const { elsewhere, hrElsewhere } = await openElsewhere(system);
const admin = await world.account('admin', { role: 'ADMIN' });
// Who gives a person an account has to see the person.
await system.query("insert into access_grant (account_id, role, instansi_id) values ($1, 'HR', $2)", [admin.accountId, world.instansi.id]);
const { node: instansiId } = world.instansi;
let counter = 0;
let hr: Actor;
let superior: Actor;
let person: EmployeeRef;
const workloadPlaces = await placesOfWorkload(world);
const analysed = [
  await world.position(dinas, 'Tanpa anjab'),
  await world.position(dinas, 'Anjab rancangan'),
  await world.position(dinas, 'Anjab ditelaah'),
] as const;
let post: PositionRef;
let unit: UnitRef;
let inside: PositionRef;
/** What all changes of one round are about. */
let about: {
  assignmentId: string;
  absenceId: string;
  evaluationId: string;
  /** Of somebody else, and final. */
  sealedId: string;
  /** Whom an office outside the tree evaluates. */
  topId: string;
  draft: ReorganisationOfRound['draft'];
  annotationId: string;
  workload: WorkloadOfRound;
  scenarioId: string;
  analyses: AnalysesOfRound;
  viewId: string;
  transferId: string;
  importId: string;
  profileId: string;
  wordingId: string;
  username: string;
  cookie: string;
  sessionId: string;
  accountId: string;
  secret: string;
};
/** As the rows stand once all is prepared. */
let read: Readonly<Record<'person' | 'post' | 'unit' | 'dinas' | 'assignment' | 'absence' | 'period' | 'account' | 'need' | 'sealed' | 'offer', number>> & {
  readonly needId: string;
  /** What the draft would write by now. */
  readonly outcome?: string;
  readonly actId: string | null;
};

beforeEach(async () => {
  hr = await world.account('hr', { role: 'HR' });
  await system.query('update account set employee_id = null where employee_id = $1', [boss.id]);
  superior = await world.account('superior', { employee: boss });
  person = await world.employee(`Pegawai ${++counter}`);
  post = await world.position(dinas, 'Staf', { superior: head, need: 2, from: '2024-01-01' });
  unit = await world.unit(dinas, `Seksi ${counter}`);
  inside = await world.position(dinas, 'Staf Seksi', { unit, from: '2024-01-01' });
  await system.query('delete from evaluation_period where id <> $1', [period.id]);
  await system.query("update evaluation_period set state = 'OPEN' where state <> 'OPEN'");
  const assignmentId = await world.assign(person, post, { from: '2025-01-01' });
  const { id: evaluationId } = await world.evaluation(person, {
    assignmentId,
    dinas,
    period,
    evaluator: boss,
    state: counter % 2 === 0 ? 'DRAFT' : 'SUBMITTED',
  });
  const done = await world.employee(`Selesai ${counter}`);
  const heldId = await world.assign(done, await world.position(dinas, 'Selesai', { superior: head }));
  const { id: sealedId } = await world.evaluation(done, { assignmentId: heldId, dinas, period, state: 'SEALED' });
  const top = await world.employee(`Pimpinan ${counter}`, { in: await world.position(dinas, 'Pimpinan', { isHead: true }) });
  const username = `orang-${counter}`;
  const signedIn = await signedInAccount(world, server.url, { username, password: OLD });
  const imported = await world.import();
  // Of rows that were answered once, the answer may be another.
  await system.query("update import_row set answer = 'ANOTHER' where import_id = $1", [imported.id]);
  about = {
    assignmentId,
    absenceId: await world.absence(person, { from: '2026-03-01' }),
    evaluationId,
    sealedId,
    topId: top.node,
    draft: await world.reorganisation({ firstDay: '2026-03-01', steps: [{ name: 'renameUnit', values: { unitId: unit.id, name: `Seksi ${counter} baru` } }] }),
    transferId: await elsewhere.transfer(await elsewhere.employee(`Pindah ${counter}`), world.instansi, { freeFrom: '2026-05-01' }),
    annotationId: (await world.annotation(`Mutasi ${counter}`)).node,
    workload: await workloadOfRound(world, workloadPlaces),
    scenarioId: (await world.scenario({ firstDay: '2030-01-01', needs: [[post, 3, 2]] })).node,
    analyses: await analysesOfRound(world, analysed),
    viewId: (await world.savedView(hr, 'Tampilan')).node,
    importId: imported.node,
    profileId: (await world.importProfile(`Pemetaan ${counter}`)).node,
    wordingId: (await world.importWording(`Kata ${counter}`)).node,
    username,
    ...signedIn,
  };
});

const RATING = { workResult: 'SESUAI_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI' } as const;
const DOCUMENT = { reason: 'keputusan keberatan', decreeNumber: 'SK/9' };
const program = (url: string, actor: Actor): Client => Client.program(url, actor);
const browser = (url: string): Client => new Client(url, { cookie: about.cookie });
const administrator = (url: string): Client => Client.browser(url, admin);
const ofPerson = () => ({ employeeId: person.node, version: read.person });
const ofAssignment = () => ({ assignmentId: `assignment_${about.assignmentId}`, version: read.assignment });
const ofAbsence = () => ({ absenceId: `absence_${about.absenceId}`, version: read.absence });
const ofPeriod = () => ({ periodId: period.node, version: read.period });
const ofAccount = () => ({ accountId: `account_${about.accountId}`, version: read.account });
const DAYS = { validFrom: '2026-10-01', validTo: '2026-12-31' };

/** How each change is sent; `turn` tells those of one race apart. */
const CHANGES: Readonly<Record<string, (url: string, turn: number) => Promise<Answer<unknown>>>> = {
  assignEmployee: (url, turn) =>
    program(url, hr).send(AssignEmployeeDocument, {
      input: {
        employeeId: person.node,
        positionId: post.node,
        kind: turn % 2 === 0 ? 'DEFINITIF' : 'PLT',
        validFrom: '2026-05-01',
        decreeNumber: `SK/${turn}`,
      },
    }),
  endAssignment: (url, turn) => program(url, hr).send(EndAssignmentDocument, { input: { ...ofAssignment(), lastDay: `2026-04-0${turn + 1}` } }),
  setPositionNeed: (url, turn) =>
    program(url, hr).send(SetPositionNeedDocument, {
      input: {
        positionId: post.node,
        // Another than before: setting what is set already changes nothing.
        need: 100 * counter + turn,
        since: turn % 2 === 0 ? '2026-05-01' : '2026-04-01',
        needId: `need_${read.needId}`,
        version: read.need,
      },
    }),
  rateEvaluation: (url, turn) =>
    program(url, superior).send(RateDocument, { input: { employeeId: person.node, periodId: period.node, ...RATING, note: `ke-${turn}`, version: 1 } }),
  submitEvaluation: (url) => program(url, superior).send(SubmitDocument, { input: { evaluationId: `evaluation_${about.evaluationId}`, version: 1 } }),
  sealEvaluation: (url) => program(url, superior).send(SealDocument, { input: { evaluationId: `evaluation_${about.evaluationId}`, version: 1 } }),
  recordEvaluation: (url, turn) =>
    program(url, hr).send(RecordEvaluationDocument, { input: { employeeId: about.topId, periodId: period.node, ...RATING, note: `ke-${turn}`, ...DOCUMENT } }),
  correctEvaluation: (url, turn) =>
    program(url, hr).send(CorrectEvaluationDocument, {
      input: { evaluationId: `evaluation_${about.sealedId}`, version: read.sealed, ...RATING, note: `${counter} ke-${turn}`, ...DOCUMENT },
    }),
  ...changesOfImports(() => ({ hr, counter, ...about })),
  changePassword: (url, turn) => browser(url).send(ChangePasswordDocument, { input: { oldPassword: OLD, newPassword: `kata sandi baru ${turn}` } }),
  endSession: (url) => browser(url).send(EndSessionDocument, { input: { sessionId: about.sessionId } }),
  endOtherSessions: (url) => browser(url).send(EndOtherSessionsDocument, { input: {} }),
  signIn: (url) => Client.nobody(url).send(SignInFormDocument, { input: { username: about.username, password: OLD } }),
  signOut: (url) => browser(url).send(SignOutDocument, { input: {} }),
  undoAct: (url) => program(url, hr).send(UndoActDocument, { input: { actId: `act_${read.actId}` } }),
  correctAssignment: (url, turn) => program(url, hr).send(CorrectAssignmentDocument, { input: { ...ofAssignment(), decreeNumber: `SK/${turn}` } }),
  ...changesOfStructure(() => ({ hr, instansiId, dinas, division, deputy, unit, inside, post, counter, read })),
  ...changesOfAnnotations(() => ({ hr, instansiId, annotationId: about.annotationId })),
  ...changesOfWorkload(() => ({ hr, instansiId, ...about.workload })),
  ...changesOfScenarios(() => ({ hr, instansiId, scenarioId: about.scenarioId, post })),
  ...changesOfPositionAnalysis(() => ({ hr, ...about.analyses })),
  ...changesOfViews(() => ({ hr, instansi: world.instansi, viewId: about.viewId })),
  ...changesOfReorganisation(() => ({ hr, instansiId, unit, draft: about.draft, outcome: read.outcome ?? '' })),
  addEmployee: (url, turn) =>
    program(url, hr).send(AddEmployeeDocument, {
      input: { instansiId, nip: `199002142015052${String(counter).padStart(3, '0')}`, name: `Baru ${turn}` },
    }),
  correctEmployee: (url, turn) => program(url, hr).send(CorrectEmployeeDocument, { input: { ...ofPerson(), name: `Pegawai ${counter} ke-${turn}` } }),
  changeNip: (url, turn) =>
    program(url, hr).send(ChangeNipDocument, { input: { ...ofPerson(), nip: `1990021420150${turn + 1}2${String(counter).padStart(3, '0')}` } }),
  changeStatus: (url, turn) => program(url, hr).send(ChangeStatusDocument, { input: { ...ofPerson(), status: 'PNS', since: `2026-02-0${turn + 1}` } }),
  changeGolongan: (url, turn) =>
    program(url, hr).send(ChangeGolonganDocument, { input: { ...ofPerson(), golongan: turn % 2 === 0 ? 'III/c' : 'III/d', since: `2026-02-0${turn + 1}` } }),
  changeEducation: (url, turn) =>
    program(url, hr).send(ChangeEducationDocument, {
      input: { ...ofPerson(), educationLevel: 'S2', educationField: `Bidang ${counter} ke-${turn}`, since: `2026-02-0${turn + 1}` },
    }),
  changeManyStatus: (url, turn) =>
    program(url, hr).send(ChangeManyStatusDocument, { input: { people: [ofPerson()], status: 'PNS', since: `2026-02-0${turn + 1}` } }),
  changeManyGolongan: (url, turn) =>
    program(url, hr).send(ChangeManyGolonganDocument, {
      input: { people: [ofPerson()], golongan: turn % 2 === 0 ? 'III/c' : 'III/d', since: `2026-02-0${turn + 1}` },
    }),
  changeManyEducation: (url, turn) =>
    program(url, hr).send(ChangeManyEducationDocument, {
      input: { people: [ofPerson()], educationLevel: 'S2', educationField: `Bidang ${counter} banyak ${turn}`, since: `2026-02-0${turn + 1}` },
    }),
  endManyAssignments: (url, turn) =>
    program(url, hr).send(EndManyAssignmentsDocument, { input: { assignments: [ofAssignment()], lastDay: `2026-04-0${turn + 1}` } }),
  setManyNeeds: (url, turn) =>
    program(url, hr).send(SetManyNeedsDocument, {
      input: {
        positions: [{ positionId: post.node, needId: `need_${read.needId}`, version: read.need }],
        need: 100 * counter + 50 + turn,
        since: turn % 2 === 0 ? '2026-05-01' : '2026-04-01',
      },
    }),
  endEmployment: (url, turn) =>
    program(url, hr).send(EndEmploymentDocument, { input: { ...ofPerson(), lastDay: `2026-06-0${turn + 1}`, endReason: 'RETIREMENT' } }),
  recordAbsence: (url, turn) =>
    program(url, hr).send(RecordAbsenceDocument, {
      input: { employeeId: person.node, kind: 'CUTI_BESAR', validFrom: `2026-02-0${turn + 1}`, validTo: `2026-02-2${turn}` },
    }),
  correctAbsence: (url, turn) => program(url, hr).send(CorrectAbsenceDocument, { input: { ...ofAbsence(), decreeNumber: `SK/${turn}` } }),
  endAbsence: (url, turn) => program(url, hr).send(EndAbsenceDocument, { input: { ...ofAbsence(), lastDay: `2026-05-0${turn + 1}` } }),
  ...changesOfTransfers(() => ({ hr, hrElsewhere, elsewhere, person, post, transferId: about.transferId, read })),
  planPeriod: (url, turn) =>
    program(url, hr).send(PlannedPeriodDocument, {
      input: {
        instansiId,
        periodKind: 'QUARTERLY',
        label: `Triwulan I 2027 ke-${turn}`,
        validFrom: '2027-01-01',
        validTo: '2027-03-31',
        deadline: '2027-04-15',
      },
    }),
  changePeriod: (url, turn) =>
    program(url, hr).send(ChangePeriodDocument, { input: { ...ofPeriod(), ...DAYS, label: `Triwulan IV ${counter} ke-${turn}`, deadline: '2027-01-15' } }),
  openPeriod: (url) => program(url, hr).send(OpenPeriodDocument, { input: ofPeriod() }),
  closePeriod: (url) => program(url, hr).send(ClosePeriodDocument, { input: { ...ofPeriod(), leaveUnfinished: true } }),
  createAccount: (url, turn) =>
    administrator(url).send(CreateAccountDocument, {
      input: { instansiId, employeeId: person.node, username: `akun-${counter}-${turn}`, displayName: `Akun ${turn}` },
    }),
  createAccounts: (url) => administrator(url).send(CreateAccountsDocument, { input: { instansiId, employeeIds: [person.node], usernames: 'NAME' } }),
  giveRole: (url, turn) => administrator(url).send(GiveRoleDocument, { input: { ...ofAccount(), instansiId, role: turn % 2 === 0 ? 'HR' : 'ADMIN' } }),
  takeRole: (url) => administrator(url).send(TakeRoleDocument, { input: { ...ofAccount(), instansiId, role: 'LEADERSHIP' } }),
  makePasswordLink: (url) => administrator(url).send(MakePasswordLinkDocument, { input: ofAccount() }),
  disableAccount: (url, turn) => administrator(url).send(DisableAccountDocument, { input: { ...ofAccount(), reason: `ke-${turn}` } }),
  enableAccount: (url) => administrator(url).send(EnableAccountDocument, { input: ofAccount() }),
  setPassword: (url, turn) => Client.nobody(url).send(SetPasswordDocument, { input: { secret: about.secret, newPassword: `kata sandi lain ${turn}` } }),
};
const names = Object.keys(CHANGES);
const pairs = names.flatMap((one, index) =>
  names
    .slice(index)
    .filter((another) => meet(one, another))
    .map((another) => [one, another] as const),
);

/** The act that is taken back: one that wrote the rows of what it meets. */
const ACT_ON: Readonly<Record<string, string>> = {
  POSITION: 'changePosition',
  NEED: 'setPositionNeed',
  ASSIGNMENT: 'correctAssignment',
  EMPLOYEE: 'correctEmployee',
  ABSENCE: 'correctAbsence',
  TRANSFER: 'declineTransfer',
  PERIOD: 'changePeriod',
  EVALUATION: 'correctEvaluation',
  WORKLOAD: 'establishWorkloadAnalysis',
  POSITION_ANALYSIS: 'establishPositionAnalyses',
};
async function asRead(): Promise<typeof read> {
  const { rows } = await system.query<typeof read>(
    `select (select version from employee where id = $1) as person, (select version from position where id = $2) as post,
       (select version from assignment where id = $3) as assignment, (select version from evaluation_period where id = $4) as period, (select version from account where id = $5) as account, n.version as need, n.id as "needId",
       (select id from act where instansi_id = $6 order by id desc limit 1) as "actId", (select version from unit where id = $7) as unit, (select version from dinas where id = $8) as dinas,
       (select version from evaluation where id = $9) as sealed, (select version from absence where id = $10) as absence, (select version from transfer where id = $11) as offer
     from position_need n where n.position_id = $2 and n.validity @> '2026-05-01'::date`,
    [
      person.id,
      post.id,
      about.assignmentId,
      period.id,
      about.accountId,
      world.instansi.id,
      unit.id,
      dinas.id,
      about.sealedId,
      about.absenceId,
      about.transferId.replace('transfer_', ''),
    ],
  );
  return rows[0]!;
}
/** What has to be before a change can be: something closed that is opened again, an act that is taken back. */
async function prepare(one: string, another: string): Promise<void> {
  read = await asRead();
  const both = [one, another];
  if (both.includes('enableAccount')) await system.query('update account set disabled_at = now() where id = $1', [about.accountId]);
  if (both.includes('reopenPosition')) await CHANGES['closePosition']!(server.url, 0);
  if (both.includes('reopenUnit')) await CHANGES['closeUnit']!(server.url, 0);
  if (both.includes('undoAct')) {
    const met = rowsOf(one === 'undoAct' ? another : one)[0]!;
    // A race before may have closed it, whoever was faster there; of a closed one nothing changes.
    if (met === 'PERIOD') await system.query("update evaluation_period set state = 'OPEN' where id = $1", [period.id]);
    // Of a position that is opened again the act is the one that closed it.
    if (!both.includes('reopenPosition')) expect(doneIn([await CHANGES[ACT_ON[met]!]!(server.url, AT_ONCE * 2)])).toBe(1);
  }
  // A closed one keeps its days: after the act that changed them.
  if (both.includes('openPeriod')) await system.query("update evaluation_period set state = 'CLOSED' where id = $1", [period.id]);
  read = await asRead();
  if (both.includes('applyReorganisation')) read = { ...read, outcome: await outcomeNow(server.url, hr, about.draft) };
}

it('knows every change of the schema', () => {
  const file = createRequire(import.meta.url).resolve('@selaras/schema/introspection.json');
  const { __schema } = JSON.parse(readFileSync(file, 'utf8')) as IntrospectionQuery;
  const mutation = __schema.types.find(({ name }) => name === __schema.mutationType?.name);
  expect(mutation?.kind === 'OBJECT' ? mutation.fields.map(({ name }) => name).toSorted() : []).toEqual([...names, ...ALONE].toSorted());
});

const DONE =
  /(Saved|Accepted|Applied)$|^(AnnotationRemoved|ViewDeleted|ManyDone|ActTakenBack|Account(Created|Disabled|Enabled)|AccountsCreated|Password(LinkMade|Set)|RolesChanged|StepPut)$/;
const doneIn = (answers: readonly Answer<unknown>[]): number =>
  answers.filter(({ data }) => Object.values(data ?? {}).some((one) => DONE.test((one as { __typename?: string } | null)?.__typename ?? ''))).length;

it.each(pairs)('%s meets %s', async (one, another) => {
  await prepare(one, another);
  const race = (name: string, from: number): Promise<Answer<unknown>[]> =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, turn) => CHANGES[name]!(turn % 2 === 0 ? server.url : other.url, from + turn)));
  const [ones, others] = await Promise.all([race(one, 0), race(another, AT_ONCE)]);
  const codes = [...ones, ...others].flatMap(({ errors }) => errors.map(({ extensions }) => extensions?.code));
  // Who signed out meanwhile is nobody; an appointment that is ended before it begins is not there for its superior, and a mapping that is deleted for nobody.
  const expected = ['BUSY', 'UNAUTHENTICATED', ...([one, another].some((name) => GOES.includes(name)) ? ['NOT_FOUND'] : [])];
  expect(codes.filter((code) => !expected.includes(code ?? ''))).toEqual([]);
  if (VERSIONED.includes(one)) expect(doneIn(one === another ? [...ones, ...others] : ones)).toBeLessThanOrEqual(1);
  if (one !== another && SAME_ROW.some((names) => names.includes(one) && names.includes(another))) expect(doneIn([...ones, ...others])).toBeLessThanOrEqual(1);
});
