import {
  FigureDefinitionsDocument,
  PredikatRulesOfPeriodsDocument,
  RateDocument,
  RetirementOnDocument,
  SourcesOfPredikatDocument,
  type RetirementOnQuery,
} from '@selaras/schema/test';
import { startTestApp, World, type Actor, type DinasRef, type EmployeeRef, type TestApp } from '@selaras/server/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { Client } from '../testkit/client.ts';
import { member } from '../testkit/documents.ts';

type Retirement = NonNullable<Extract<RetirementOnQuery['node'], { readonly __typename: 'Employee' }>['retirement']>;

let server: TestApp;
let world: World;
let dinas: DinasRef;
let hr: Actor;

beforeAll(async () => {
  server = await startTestApp(inject('clusterUrl'));
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await World.create(server.app.services.system);
  dinas = await world.dinas('Dinas Pendidikan');
  hr = await world.account('hr', { role: 'HR' });
});

const as = (actor: Actor): Client => Client.program(server.url, actor);
const retirementOf = async (person: EmployeeRef, actor = hr): Promise<Retirement> =>
  member('Employee', (await as(actor).ask(RetirementOnDocument, { id: person.node })).node).retirement!;
const holder = async (title: string, age: number, kind: 'PELAKSANA' | 'FUNGSIONAL' = 'FUNGSIONAL'): Promise<EmployeeRef> =>
  world.employee(title, { birthDate: '1968-12-05', in: await world.position(dinas, title, { kind, retirementAge: age }) });

describe('retirement', () => {
  it.each([
    ['Guru Ahli Muda', 60, 'GURU: UU 14/2005', '2029-01-01'],
    ['Lektor Kepala', 65, 'DOSEN: UU 14/2005', '2034-01-01'],
    ['Perawat Ahli Muda', 58, 'FUNGSIONAL_OTHER: PP 11/2017, art. 239', '2027-01-01'],
  ])('of a %s follows the law that holds for that post, and says which', async (title, age, basis, day) => {
    const retirement = await retirementOf(await holder(title, age));
    expect(retirement).toMatchObject({ age, basis, day });
    expect(retirement.steps.map(({ step, detail }) => [step, detail])).toEqual([
      ['AGE', `${basis.split(':')[0]}: ${age}`],
      ['BIRTHDAY', `1968-12-05 + ${age} = ${1968 + age}-12-05`],
      ['TAKES_EFFECT', `FIRST_OF_NEXT_MONTH: ${day}`],
    ]);
    expect(retirement.steps[0]!.source).toBe(basis.slice(basis.indexOf(':') + 2));
  });

  it('follows the age that the decree of the position states where it is another one', async () => {
    expect(await retirementOf(await holder('Pengadministrasi Perkantoran', 60, 'PELAKSANA'))).toMatchObject({
      age: 60,
      basis: 'OVERRIDE: age stated on the position',
      day: '2029-01-01',
    });
  });

  it('is its year, with neither day nor month in its steps, for those who do not see the date of birth', async () => {
    const person = await holder('Guru Ahli Muda', 60);
    const watcher = await world.account('leadership', { role: 'LEADERSHIP' });
    const [seen, hidden] = [await retirementOf(person), await retirementOf(person, watcher)];
    expect(seen).toMatchObject({ day: '2029-01-01', year: 2029 });
    const details = [seen.steps[0]!.detail, null, 'FIRST_OF_NEXT_MONTH: 2029'];
    expect(hidden).toEqual({ ...seen, day: null, steps: seen.steps.map((step, index) => ({ ...step, detail: details[index] })) });
  });

  it('stops for a day before the law it knows, and says so', async () => {
    await world.system.query(`update unit set valid_from = '2001-01-01' where dinas_id = $1`, [dinas.id]);
    await server.app.worker.settle();
    const person = await world.employee('Guru', { in: await world.position(dinas, 'Guru', { kind: 'FUNGSIONAL', from: '2001-01-01' }), from: '2001-01-01' });
    const answer = await as(hr).send(RetirementOnDocument, { id: person.node, asOf: '2004-01-01' });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(answer.errors[0]!.message).toContain('retirement age of GURU has no value on 2004-01-01');
  });
});

describe('the figures of retirement', () => {
  it('name every law they rest on, and say that the day itself is not verified', async () => {
    const { figureDefinitions } = await as(hr).ask(FigureDefinitionsDocument);
    const sources = figureDefinitions!.filter(({ key }) => key.startsWith('RETIRING_')).map(({ source }) => source);
    expect(sources.length).toBe(2);
    for (const source of sources) expect(source).toBe('UU 20/2023, art. 55; PP 11/2017, art. 239; UU 14/2005; UU 11/1969 (unverified)');
  });
});

describe('the predikat', () => {
  it('is not given for a period from before its table', async () => {
    const post = await world.position(dinas, 'Kepala', { isHead: true });
    const superior = await world.account('superior', { employee: await world.employee('Kepala', { in: post, from: '2021-01-01' }) });
    const staff = await world.employee('Staf', { in: await world.position(dinas, 'Staf', { superior: post }), from: '2021-01-01' });
    const old = await world.period('Triwulan II 2021', { from: '2021-04-01', to: '2021-06-30', deadline: '2021-07-15' });
    const answer = await as(superior).send(RateDocument, {
      input: { employeeId: staff.node, periodId: old.node, workResult: 'SESUAI_EKSPEKTASI', behaviour: 'SESUAI_EKSPEKTASI' },
    });
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(answer.errors[0]!.message).toContain('predikat table has no value on 2021-06-30');
  });

  it('is explained by the table of the day asked for', async () => {
    const { predikatRule } = await as(hr).ask(SourcesOfPredikatDocument, { asOf: '2026-12-31' });
    expect(predikatRule).toHaveLength(9);
    expect(new Set(predikatRule!.map(({ source }) => source))).toEqual(new Set(['PermenPANRB 6/2022, lampiran']));
    expect(await as(hr).codeOf(SourcesOfPredikatDocument, { asOf: '2021-12-31' })).toBe('BAD_INPUT');
  });

  it('of a period is explained by the table in force on its last day', async () => {
    await world.period('Triwulan IV 2021', { from: '2021-10-01', to: '2021-12-31', deadline: '2022-01-15' });
    await world.period('Tahun 2022', { kind: 'ANNUAL', from: '2021-12-01', to: '2022-11-30', deadline: '2022-12-31' });
    const { node } = await as(hr).ask(PredikatRulesOfPeriodsDocument, { id: world.instansi.node });
    expect(member('Instansi', node).periods.nodes.map(({ label, predikatRule }) => [label, predikatRule.length])).toEqual([
      ['Tahun 2022', 9],
      ['Triwulan IV 2021', 0],
    ]);
  });

  it('has one source, on the board as beside the rating', async () => {
    const { figureDefinitions } = await as(hr).ask(FigureDefinitionsDocument);
    const sources = figureDefinitions!.filter(({ key }) => key.startsWith('PREDIKAT_')).map(({ source }) => source);
    expect(sources.length).toBe(5);
    for (const source of sources) expect(source).toContain('PermenPANRB 6/2022, lampiran');
  });
});
