/** Pages kept under a name: whose they are, who opens them by their link, and which addresses are kept at all. */
import {
  ForgetViewDocument,
  KeepViewDocument,
  SayViewAnewDocument,
  ViewByLinkDocument,
  ViewsListedDocument,
  type SavedViewFilter,
  type SaveViewInput,
} from '@selaras/schema/test';
import type { Actor, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';

const { as, newWorld } = await useServer();

interface Place {
  readonly world: World;
  readonly hr: Actor;
  readonly leader: Actor;
  /** Somebody who sees the structure of the government and themselves. */
  readonly employee: Actor;
  readonly stranger: Actor;
}

async function place(): Promise<Place> {
  const world = await newWorld();
  const { code } = world.instansi;
  return {
    world,
    hr: await world.account(`hr-${code}`, { role: 'HR' }),
    leader: await world.account(`sekda-${code}`, { role: 'LEADERSHIP' }),
    employee: await world.account(`pegawai-${code}`, { employee: await world.employee('Pegawai') }),
    stranger: await (await newWorld()).account('orang lain', { role: 'HR' }),
  };
}

const save = ({ world }: Place, actor: Actor, more: Partial<SaveViewInput> = {}) =>
  as(actor).send(KeepViewDocument, {
    input: { instansiId: world.instansi.node, name: 'Kekurangan terbesar', address: `/${world.instansi.code}/units?order=gap`, ...more },
  });
const saved = async (of: Place, actor: Actor, more: Partial<SaveViewInput> = {}) => member('ViewSaved', (await save(of, actor, more)).data?.saveView).view;
const codeOf = async (sent: ReturnType<typeof save>) => (await sent).errors[0]?.extensions?.code;

async function pageOf({ world }: Place, actor: Actor, filter: SavedViewFilter | null, after: string | null) {
  const { node } = await as(actor).ask(ViewsListedDocument, { instansiId: world.instansi.node, filter, after });
  return member('Instansi', node).page;
}
async function listed(of: Place, actor: Actor, filter: SavedViewFilter | null = null): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo }: Awaited<ReturnType<typeof pageOf>> = await pageOf(of, actor, filter, after);
    names.push(...nodes.map(({ name }) => name));
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return names;
}
const opened = async (actor: Actor, viewId: string) => (await as(actor).ask(ViewByLinkDocument, { viewId })).node;

describe('a saved view', () => {
  it('is of whoever saved it, and nobody else reads it, lists it or opens its link', async () => {
    const of = await place();
    const view = await saved(of, of.hr);
    expect(view).toMatchObject({ version: 1, isShared: false, owner: of.hr.name, viewerCanChange: true });
    expect(await opened(of.hr, view.id)).toMatchObject({ __typename: 'SavedView', address: `/${of.world.instansi.code}/units?order=gap` });
    for (const other of [of.leader, of.employee, of.stranger]) expect(await opened(other, view.id)).toBeNull();
    expect(await listed(of, of.leader)).toEqual([]);
  });

  it('that is shared opens to every account of the government, with the name of its owner, and to nobody of another', async () => {
    const of = await place();
    const view = await saved(of, of.hr, { isShared: true });
    for (const other of [of.leader, of.employee]) expect(await opened(other, view.id)).toMatchObject({ name: 'Kekurangan terbesar', owner: of.hr.name });
    expect(await opened(of.stranger, view.id)).toBeNull();
    expect(await listed(of, of.employee)).toEqual(['Kekurangan terbesar']);
  });

  it('is gone for its owner as well once they see nothing of the government any more', async () => {
    const of = await place();
    const view = await saved(of, of.leader, { isShared: true });
    await of.world.system.query('update account set instansi_id = null where id = $1', [of.leader.accountId]);
    await of.world.system.query('delete from access_grant where account_id = $1', [of.leader.accountId]);
    await expect.poll(() => opened(of.leader, view.id)).toBeNull();
    expect(await opened(of.hr, view.id)).toMatchObject({ owner: of.leader.name });
  });

  it('opens to nobody any more what was shared and is not now', async () => {
    const of = await place();
    const view = await saved(of, of.hr, { isShared: true });
    expect(await opened(of.leader, view.id)).not.toBeNull();
    await as(of.hr).ask(SayViewAnewDocument, { input: { viewId: view.id, version: 1, isShared: false } });
    expect(await opened(of.leader, view.id)).toBeNull();
  });

  it('is listed with the own ones first, each by name, page by page; or only those of one kind', async () => {
    const of = await place();
    for (const [actor, name, isShared] of [
      [of.leader, 'Bersama 2', true],
      [of.leader, 'Bersama 10', true],
      [of.leader, 'Rahasia', false],
      [of.hr, 'Zaman', false],
      [of.hr, 'Yang lain', true],
    ] as const)
      await saved(of, actor, { name, isShared });
    expect(await listed(of, of.hr)).toEqual(['Yang lain', 'Zaman', 'Bersama 2', 'Bersama 10']);
    expect(await listed(of, of.hr, { isMine: true })).toEqual(['Yang lain', 'Zaman']);
    expect(await listed(of, of.hr, { isMine: false })).toEqual(['Bersama 2', 'Bersama 10']);
  });

  it('is of a page of its government and of nothing else', async () => {
    const of = await place();
    const { code } = of.world.instansi;
    for (const address of ['/account', '//example.org', `https://example.org/${code}`, `/${code}/units#x`, `/${code}x`, `/${code}/../account`, `/${code}/a b`])
      expect(await codeOf(save(of, of.hr, { address })), address).toBe('BAD_INPUT');
    expect(await codeOf(save(of, of.hr, { address: `/${code}?q=${'a'.repeat(2_000)}` }))).toBe('BAD_INPUT');
    for (const name of ['', ' ', 'a'.repeat(81)]) expect(await codeOf(save(of, of.hr, { name })), name).toBe('BAD_INPUT');
    expect(await codeOf(save(of, of.stranger))).toBe('NOT_FOUND');
    const view = await saved(of, of.hr);
    const moved = await as(of.hr).send(SayViewAnewDocument, { input: { viewId: view.id, version: 1, address: '/account' } });
    expect(moved.errors[0]?.extensions?.code).toBe('BAD_INPUT');
  });

  it('has a name of its own among those of its account, whatever capitals', async () => {
    const of = await place();
    await saved(of, of.hr);
    const other = await saved(of, of.hr, { name: 'Lain' });
    expect((await save(of, of.hr, { name: 'kekurangan TERBESAR' })).data?.saveView).toMatchObject({ code: 'VIEW_NAME_TAKEN' });
    expect((await save(of, of.leader)).data?.saveView.__typename).toBe('ViewSaved');
    const renamed = (name: string, version: number) => as(of.hr).ask(SayViewAnewDocument, { input: { viewId: other.id, version, name } });
    expect((await renamed('Kekurangan terbesar', 1)).changeView).toMatchObject({ code: 'VIEW_NAME_TAKEN' });
    expect((await renamed('LAIN', 1)).changeView).toMatchObject({ view: { version: 2, name: 'LAIN' } });
  });

  it('is one of a hundred at most, also of those that are saved at once', async () => {
    const of = await place();
    for (let index = 0; index < 98; index++) await of.world.savedView(of.hr, `Tampilan ${index}`);
    const answers = await Promise.all([1, 2, 3, 4].map((turn) => save(of, of.hr, { name: `Serentak ${turn}` })));
    const kinds = answers.map(({ data }) => data?.saveView.__typename ?? '').toSorted();
    expect(kinds).toEqual(['TooManyViews', 'TooManyViews', 'ViewSaved', 'ViewSaved']);
    expect((await save(of, of.hr, { name: 'Satu lagi' })).data?.saveView).toMatchObject({ code: 'TOO_MANY_VIEWS', most: 100 });
    expect((await save(of, of.leader)).data?.saveView.__typename).toBe('ViewSaved');
  });

  it('is changed and deleted by its owner alone, under the version that was read', async () => {
    const of = await place();
    const { id: viewId } = await saved(of, of.hr, { isShared: true });
    for (const [actor, code] of [
      [of.leader, 'FORBIDDEN'],
      [of.stranger, 'NOT_FOUND'],
    ] as const) {
      expect((await as(actor).send(SayViewAnewDocument, { input: { viewId, version: 1, name: 'Punya saya' } })).errors[0]?.extensions?.code).toBe(code);
      expect((await as(actor).send(ForgetViewDocument, { input: { viewId, version: 1 } })).errors[0]?.extensions?.code).toBe(code);
    }
    const first = await as(of.hr).ask(SayViewAnewDocument, { input: { viewId, version: 1, name: 'Nama lain' } });
    expect(first.changeView).toMatchObject({ view: { version: 2, name: 'Nama lain', isShared: true } });
    const late = { viewId, version: 1 };
    expect((await as(of.hr).ask(SayViewAnewDocument, { input: { ...late, name: 'Terlambat' } })).changeView).toMatchObject({
      code: 'VIEW_CHANGED',
      current: { version: 2, name: 'Nama lain' },
    });
    expect((await as(of.hr).ask(ForgetViewDocument, { input: late })).deleteView).toMatchObject({ code: 'VIEW_CHANGED' });
    expect((await as(of.hr).ask(ForgetViewDocument, { input: { viewId, version: 2 } })).deleteView).toMatchObject({ viewId });
    expect(await opened(of.hr, viewId)).toBeNull();
  });

  it('is neither saved nor deleted by a token that is held to less than its account, nor by one that only reads', async () => {
    const of = await place();
    const view = await saved(of, of.hr);
    const narrow = await of.world.token(of.hr, { areas: ['FIGURES'] });
    const reading = await of.world.token(of.hr, { access: 'READ' });
    for (const token of [narrow, reading]) {
      expect(await codeOf(save(of, token, { name: 'Lewat token' }))).toBe('FORBIDDEN');
      expect((await as(token).send(ForgetViewDocument, { input: { viewId: view.id, version: 1 } })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await opened(reading, view.id)).toMatchObject({ name: 'Kekurangan terbesar' });
  });
});
