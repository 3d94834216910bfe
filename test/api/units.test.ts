/** All units of a government in one list: narrowed, put in order by any figure, and paged. */
import { UnitsOfGovernmentDocument, type UnitsOfGovernmentQueryVariables } from '@selaras/schema/test';
import type { Actor, DinasRef, PeriodRef, World } from '@selaras/server/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { server, as, newWorld } = await useServer();

let world: World;
let health: DinasRef;
let social: DinasRef;
let period: PeriodRef;
let leader: Actor;

type Asked = Partial<UnitsOfGovernmentQueryVariables>;

beforeAll(async () => {
  world = await newWorld();
  period = await world.period();
  health = await world.dinas('Dinas Kesehatan');
  social = await world.dinas('Dinas Sosial');
  const service = await world.unit(health, 'Bidang Pelayanan');
  const clinic = await world.unit(health, 'Puskesmas Naioni', service, 'PUSKESMAS');
  const help = await world.unit(social, 'Bidang Bantuan');
  await world.unit(social, 'Seksi Kosong', undefined, 'SEKSI');
  const head = await world.position(health, 'Kepala Dinas', { isHead: true, need: 1 });
  const boss = await world.employee('Kepala', { in: head });
  const nurse = await world.position(health, 'Perawat', { unit: clinic, need: 5, superior: head });
  await world.position(health, 'Analis', { unit: service, need: 1, superior: head });
  await world.position(social, 'Penyuluh', { unit: help, need: 4 });
  await world.position(social, 'Penyuluh yang dahulu', { unit: help, need: 6, from: '2020-01-01', to: '2021-12-31' });
  for (const [name, state] of [
    ['Ani', 'SEALED'],
    ['Budi', 'DRAFT'],
  ] as const) {
    const person = await world.employee(name);
    const assignmentId = await world.assign(person, nurse);
    await world.evaluation(person, { assignmentId, dinas: health, period, evaluator: boss, state });
  }
  leader = await world.account('leader', { role: 'LEADERSHIP' });
  await server.app.worker.settle();
});

const list = async (actor: Actor, more: Asked = {}) =>
  member('Instansi', (await as(actor).ask(UnitsOfGovernmentDocument, { instansi: world.instansi.node, ...more })).node!);
const names = async (more: Asked = {}, actor: Actor = leader): Promise<string[]> => (await list(actor, more)).unitFigures.nodes.map(({ unit }) => unit.name);

const WORST_FIRST = ['Dinas Kesehatan', 'Bidang Pelayanan', 'Dinas Sosial', 'Bidang Bantuan', 'Puskesmas Naioni', 'Seksi Kosong'];

describe('the units of a government', () => {
  it('come with those that lack most people first, whatever dinas they are of, and those that are equal as in the tree', async () => {
    const { unitFigures, viewerSeesUnitFigures } = await list(leader);
    expect(viewerSeesUnitFigures).toBe('ALL');
    expect(unitFigures.nodes.map(({ unit, figures }) => `${unit.name} ${figures.gap}`)).toEqual(
      WORST_FIRST.map((name, index) => `${name} ${[4, 4, 4, 4, 3, 0][index]}`),
    );
  });

  it('say what they need, have and lack, with those below, how far their evaluations are, and where they stand', async () => {
    const { nodes } = (await list(leader, { period: period.node, search: 'naioni' })).unitFigures;
    expect(nodes).toMatchObject([
      {
        depth: 2,
        trail: ['Bidang Pelayanan'],
        unit: { unitKind: 'PUSKESMAS', dinas: { name: 'Dinas Kesehatan' } },
        figures: { need: 5, filled: 2, gap: 3, gapShare: 0.6, evaluation: { expected: 2, progressShare: 0.5 } },
      },
    ]);
  });

  it('are put in order by a figure from either end, and those without a number come last both ways', async () => {
    const byShare = { field: 'FIGURE', figure: 'GAP_SHARE' } as const;
    const belowDinas = true;
    expect(await names({ belowDinas, orderBy: { ...byShare, direction: 'DESC' } })).toEqual([
      'Bidang Bantuan',
      'Bidang Pelayanan',
      'Puskesmas Naioni',
      'Seksi Kosong',
    ]);
    expect(await names({ belowDinas, orderBy: byShare })).toEqual(['Puskesmas Naioni', 'Bidang Pelayanan', 'Bidang Bantuan', 'Seksi Kosong']);
    const progress = { field: 'FIGURE', figure: 'PROGRESS_SHARE', direction: 'DESC' } as const;
    expect((await names({ belowDinas, period: period.node, orderBy: progress })).slice(0, 2)).toEqual(['Bidang Pelayanan', 'Puskesmas Naioni']);
    expect(await names({ orderBy: progress })).toHaveLength(6);
  });

  it('are put in order by the tree, by name, by dinas and by kind', async () => {
    const tree = ['Dinas Kesehatan', 'Bidang Pelayanan', 'Puskesmas Naioni', 'Dinas Sosial', 'Bidang Bantuan', 'Seksi Kosong'];
    expect(await names({ orderBy: { field: 'TREE' } })).toEqual(tree);
    expect(await names({ orderBy: { field: 'DINAS' } })).toEqual(tree);
    expect(await names({ orderBy: { field: 'DINAS', direction: 'DESC' } })).toEqual([...tree.slice(3), ...tree.slice(0, 3)]);
    expect(await names({ orderBy: { field: 'NAME' } })).toEqual(tree.toSorted());
    expect(await names({ orderBy: { field: 'KIND' }, belowDinas: true })).toEqual(['Bidang Pelayanan', 'Bidang Bantuan', 'Seksi Kosong', 'Puskesmas Naioni']);
  });

  it('are narrowed by dinas, kind, words and whether people are missing', async () => {
    expect(await names({ dinas: social.node })).toEqual(['Dinas Sosial', 'Bidang Bantuan', 'Seksi Kosong']);
    expect(await names({ kinds: ['PUSKESMAS', 'SEKSI'] })).toEqual(['Puskesmas Naioni', 'Seksi Kosong']);
    expect(await names({ kinds: [] })).toEqual([]);
    expect(await names({ search: 'BIDANG' })).toEqual(['Bidang Pelayanan', 'Bidang Bantuan']);
    expect(await names({ search: '100%' })).toEqual([]);
    // Misspelled, only where nothing is called so; narrowed by the rest all the same.
    expect(await names({ search: 'puskemas naoni' })).toEqual(['Puskesmas Naioni']);
    expect(await names({ search: 'bidnag' })).toEqual(['Bidang Pelayanan', 'Bidang Bantuan']);
    expect(await names({ search: 'bidnag', dinas: social.node })).toEqual(['Bidang Bantuan']);
    expect(await names({ search: 'puskemas', kinds: ['SEKSI'] })).toEqual([]);
    expect(await names({ withGap: true, belowDinas: true })).toEqual(['Bidang Pelayanan', 'Bidang Bantuan', 'Puskesmas Naioni']);
  });

  it('are paged both ways with the total of what is asked for, and a cursor holds of one order only', async () => {
    const first = (await list(leader, { first: 4 })).unitFigures;
    expect(first).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const after = first.pageInfo.endCursor!;
    expect(await names({ first: 4, after })).toEqual(WORST_FIRST.slice(4));
    const back = (await list(leader, { last: 2 })).unitFigures;
    expect(back.nodes.map(({ unit }) => unit.name)).toEqual(WORST_FIRST.slice(4));
    expect(await names({ last: 2, before: back.pageInfo.startCursor! })).toEqual(WORST_FIRST.slice(2, 4));
    const other = await as(leader).send(UnitsOfGovernmentDocument, { instansi: world.instansi.node, after, orderBy: { field: 'NAME' } });
    expect(other.errors[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('are counted on a day, and on one to come as the projection it is', async () => {
    const worst = async (asOf: string): Promise<string> => {
      const [first] = (await list(leader, { asOf, belowDinas: true })).unitFigures.nodes;
      return `${first!.unit.name} ${first!.figures.gap} ${first!.figures.isProjection}`;
    };
    expect(await worst('2021-06-01')).toBe('Bidang Bantuan 10 false');
    expect(await worst('2030-01-01')).toBe('Bidang Pelayanan 4 true');
  });

  it('refuse a figure beside another order, and an order by a figure without one', async () => {
    for (const orderBy of [{ field: 'FIGURE' }, { field: 'NAME', figure: 'GAP' }] as const) {
      const { errors } = await as(leader).send(UnitsOfGovernmentDocument, { instansi: world.instansi.node, orderBy });
      expect(errors[0]?.extensions?.code).toBe('BAD_INPUT');
    }
  });

  it('are told of the dinas whose figures the viewer sees, and say how much that is', async () => {
    const ofOne = await world.account('of one', { role: 'LEADERSHIP', on: health });
    expect(await names({}, ofOne)).toEqual(['Dinas Kesehatan', 'Bidang Pelayanan', 'Puskesmas Naioni']);
    expect(await names({ dinas: social.node }, ofOne)).toEqual([]);
    expect((await list(ofOne)).viewerSeesUnitFigures).toBe('PART');
    const staff = await world.account('staff', { employee: await world.employee('Dewi', { in: await world.position(social, 'Pengelola') }) });
    expect(await list(staff)).toMatchObject({ viewerSeesUnitFigures: 'NONE', unitFigures: { totalCount: 0 } });
  });
});
