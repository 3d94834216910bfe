/** What positions are for: drafts that are worked on, reviewed and established, version after version. */
import {
  AnalysesFoundDocument,
  AnalysesOfDocument,
  BeginAnalysisDocument,
  DictionaryAskedDocument,
  DiscardAnalysisDocument,
  EstablishAnalysesDocument,
  ReopenAnalysisDocument,
  ReviewAnalysesDocument,
  SaveAnalysisDocument,
  UndoActDocument,
  type SavePositionAnalysisInput,
} from '@selaras/schema/test';
import type { Actor, DinasRef, PositionRef, World } from '@selaras/server/testing';
import { describe, expect, it } from 'vitest';
import { member } from '../testkit/documents.ts';
import { useServer } from '../testkit/server.ts';
import { askSheet, readList } from '../testkit/sheets.ts';

const NOW = new Date('2026-11-20T05:00:00Z');
const { server, as, newWorld } = await useServer({ clock: () => NOW });

interface Place {
  readonly world: World;
  readonly health: DinasRef;
  readonly nurse: PositionRef;
  readonly clerk: PositionRef;
  readonly hr: Actor;
}

async function place(): Promise<Place> {
  const world = await newWorld();
  const health = await world.dinas('Dinas Kesehatan');
  const { code } = world.instansi;
  return {
    world,
    health,
    nurse: await world.position(health, 'Perawat', { need: 2 }),
    clerk: await world.position(health, 'Pengadministrasi', { need: 1 }),
    hr: await world.account(`hr-${code}`, { role: 'HR' }),
  };
}

interface Read {
  readonly id: string;
  readonly version: number;
}

const begun = async ({ hr }: Place, position: PositionRef, madeOfId?: string) =>
  member(
    'PositionAnalysisSaved',
    (await as(hr).ask(BeginAnalysisDocument, { input: { positionId: position.node, ...(madeOfId && { madeOfId }) } })).beginPositionAnalysis,
  ).analysis;

const saving = async ({ hr }: Place, { id, version }: Read, said: Omit<SavePositionAnalysisInput, 'analysisId' | 'version'>) =>
  (await as(hr).ask(SaveAnalysisDocument, { input: { analysisId: id, version, ...said } })).savePositionAnalysis;
const saved = async (at: Place, read: Read, said: Omit<SavePositionAnalysisInput, 'analysisId' | 'version'>) =>
  member('PositionAnalysisSaved', await saving(at, read, said)).analysis;

const WHOLE = {
  summary: 'Merawat pasien.',
  minimumEducation: 'D3',
  sections: [{ section: 'TASK', items: [{ description: 'Merawat', detail: 'Pasien terawat' }] }],
} as const;

const reviewing = async ({ hr }: Place, ...analyses: readonly Read[]) =>
  (await as(hr).ask(ReviewAnalysesDocument, { input: { analyses: analyses.map(({ id, version }) => ({ analysisId: id, version })) } })).reviewPositionAnalyses;

async function reviewed(at: Place, position: PositionRef, madeOfId?: string): Promise<Read> {
  const draft = await begun(at, position, madeOfId);
  const { id, version } = madeOfId ? draft : await saved(at, draft, { ...WHOLE, sections: WHOLE.sections.map((one) => ({ ...one, items: [...one.items] })) });
  expect(await reviewing(at, { id, version })).toMatchObject({ savedCount: 1 });
  return { id, version: version + 1 };
}

const establishing = async ({ hr }: Place, analyses: readonly Read[], more: { since?: string; preview?: boolean } = {}) =>
  (
    await as(hr).ask(EstablishAnalysesDocument, {
      input: { analyses: analyses.map(({ id, version }) => ({ analysisId: id, version })), since: '2027-01-01', decreeNumber: 'SK 800/1', ...more },
    })
  ).establishPositionAnalyses;

const look = async ({ hr }: Place, position: PositionRef, asOf = '2027-01-01', actor = hr) =>
  member('Position', (await as(actor).ask(AnalysesOfDocument, { position: position.node, asOf })).node);

describe('a draft', () => {
  it('says in its parts what it is told, in the order of the form, and is told to nobody but HR', async () => {
    const at = await place();
    const draft = await begun(at, at.nurse);
    expect(draft).toMatchObject({ analysisState: 'DRAFT', missing: ['SUMMARY', 'EDUCATION', 'TASK'], viewerCanWork: true, version: 1 });
    const after = await saved(at, draft, {
      summary: 'Merawat pasien.',
      analysedClass: 6,
      sections: [
        { section: 'RELATION', items: [{ description: 'Dokter', counterpart: 'Puskesmas', detail: 'Konsultasi' }] },
        { section: 'TASK', items: [{ description: 'Merawat', detail: 'Pasien terawat' }, { description: 'Mencatat' }] },
        { section: 'EDUCATION', items: [{ description: 'Diploma tiga keperawatan' }] },
      ],
      competences: [
        { code: 'm.1', level: 2 },
        { title: 'Asuhan keperawatan', level: 3 },
      ],
    });
    expect(after).toMatchObject({ version: 2, summary: 'Merawat pasien.', analysedClass: 6, taskCount: 2, competenceCount: 2, missing: [] });
    expect(after.items.map(({ section, place: at_, description }) => `${section} ${at_} ${description}`)).toEqual([
      'EDUCATION 1 Diploma tiga keperawatan',
      'TASK 1 Merawat',
      'TASK 2 Mencatat',
      'RELATION 1 Dokter',
    ]);
    expect(after.competences).toEqual([
      { place: 1, competenceKind: 'MANAGERIAL', code: 'M.1', title: 'Integritas', level: 2 },
      { place: 2, competenceKind: 'TECHNICAL', code: null, title: 'Asuhan keperawatan', level: 3 },
    ]);
    // Parts that are not said stay, and those that are come in place of what was there.
    const again = await saved(at, after, { summary: null, sections: [{ section: 'TASK', items: [] }] });
    expect(again).toMatchObject({ version: 3, summary: null, taskCount: 0, competenceCount: 2, missing: ['SUMMARY', 'TASK'] });
    const leader = await at.world.account(`sekda-${at.world.instansi.code}`, { role: 'LEADERSHIP' });
    expect(await look(at, at.nurse, undefined, leader)).toMatchObject({
      positionAnalyses: { totalCount: 0 },
      viewerSeesPositionAnalyses: 'PART',
      viewerCanAnalyse: false,
    });
    expect(await look(at, at.nurse)).toMatchObject({ positionAnalyses: { totalCount: 1 }, viewerSeesPositionAnalyses: 'ALL', viewerCanAnalyse: true });
  });

  it('is one at a time for a position, and refuses what means nothing', async () => {
    const at = await place();
    const draft = await begun(at, at.nurse);
    const second = await as(at.hr).ask(BeginAnalysisDocument, { input: { positionId: at.nurse.node } });
    expect(second.beginPositionAnalysis).toMatchObject({ code: 'POSITION_ANALYSIS_OPEN', openAnalysis: { id: draft.id } });
    expect(await saving(at, draft, { competences: [{ code: 'X.9', level: 2 }] })).toMatchObject({ code: 'COMPETENCE_UNKNOWN', sent: 'X.9' });
    for (const level of [0, 6])
      expect(await saving(at, draft, { competences: [{ code: 'M.1', level }] })).toMatchObject({ code: 'COMPETENCE_LEVEL_WRONG', level });
    for (const [wrong, message] of [
      [{ analysedClass: 18 }, /analysedClass is 18; a kelas jabatan is 1 to 17/],
      [{ sections: [{ section: 'AUTHORITY', items: [{ description: 'a', detail: 'b' }] }] }, /sections\.0\.items\.0\.detail is said of AUTHORITY/],
      [
        {
          sections: [
            { section: 'TASK', items: [] },
            { section: 'TASK', items: [] },
          ],
        },
        /sections\.1 says TASK once more/,
      ],
      [{ competences: [{ level: 2 }] }, /by its code, or a technical one by its title/],
      [
        {
          competences: [
            { title: 'Analisis', level: 2 },
            { title: 'analisis', level: 3 },
          ],
        },
        /names analisis once more/,
      ],
      [{}, /says nothing that is to be written/],
      [
        {
          sections: ['TASK', 'MATERIAL', 'TOOL', 'SKILL', 'INTEREST', 'AUTHORITY'].map((section) => ({
            section,
            items: Array.from({ length: 60 }, () => ({ description: 'a' })),
          })),
        },
        /would hold 360 lines; at most 300/,
      ],
    ] as const)
      await expect(saving(at, draft, JSON.parse(JSON.stringify(wrong)) as Omit<SavePositionAnalysisInput, 'analysisId' | 'version'>)).rejects.toThrow(message);
    expect(await saving(at, { ...draft, version: 9 }, { summary: 'a' })).toMatchObject({ code: 'POSITION_ANALYSIS_CHANGED', current: { version: 1 } });
  });

  it('without summary, education or tasks is not reviewed, and of several none is then', async () => {
    const at = await place();
    const whole = await saved(at, await begun(at, at.clerk), { ...WHOLE, sections: [{ section: 'TASK', items: [{ description: 'Mengarsip' }] }] });
    const empty = await begun(at, at.nurse);
    expect(await reviewing(at, whole, empty)).toMatchObject({
      code: 'POSITION_ANALYSIS_INCOMPLETE',
      missing: ['SUMMARY', 'EDUCATION', 'TASK'],
      analysis: { id: empty.id },
    });
    await expect(reviewing(at, whole, whole)).rejects.toThrow(/analyses\.1 was named before/);
    await expect(reviewing(at)).rejects.toThrow(/names no analysis/);
    expect(await reviewing(at, whole)).toMatchObject({ savedCount: 1 });
    expect(await saving(at, { ...whole, version: 3 }, { summary: 'a' })).toMatchObject({ code: 'POSITION_ANALYSIS_STATE_WRONG' });
    const opened = await as(at.hr).ask(ReopenAnalysisDocument, { input: { analysisId: whole.id, version: 3 } });
    expect(member('PositionAnalysisSaved', opened.reopenPositionAnalysis).analysis).toMatchObject({ analysisState: 'DRAFT', viewerCanWork: true });
    const gone = await as(at.hr).ask(DiscardAnalysisDocument, { input: { analysisId: empty.id, version: 1 } });
    expect(member('PositionAnalysisSaved', gone.discardPositionAnalysis).analysis.analysisState).toBe('DISCARDED');
    await begun(at, at.nurse);
  });
});

describe('establishing', () => {
  it('puts several in force by one decree from the day, open to whoever knows the structure, and takes all of them back', async () => {
    const at = await place();
    const both = [await reviewed(at, at.nurse), await reviewed(at, at.clerk)];
    expect(await establishing(at, both, { preview: true })).toMatchObject({
      counts: [{ entity: 'POSITION_ANALYSIS', created: 0, changed: 2, closed: 0 }],
      warnings: [],
    });
    expect(await establishing(at, both)).toMatchObject({ savedCount: 2 });
    expect((await look(at, at.nurse, '2026-12-31')).positionAnalysis).toBeNull();
    const holder = await at.world.account(`perawat-${at.world.instansi.code}`, { employee: await at.world.employee('Perawat', { in: at.nurse }) });
    const told = (await look(at, at.nurse, undefined, holder)).positionAnalysis;
    expect(told).toMatchObject({ analysisState: 'ESTABLISHED', decreeNumber: 'SK 800/1', establishedFrom: '2027-01-01', taskCount: 1, viewerCanWork: false });
    expect(await saving(at, told!, { summary: 'a' })).toMatchObject({
      code: 'POSITION_ANALYSIS_STATE_WRONG',
      message: expect.stringContaining('begin another') as string,
    });
    await as(at.hr).ask(UndoActDocument, { input: { actId: (await look(at, at.nurse)).positionAnalysis!.establishedBy!.id } });
    for (const position of [at.nurse, at.clerk])
      expect(await look(at, position)).toMatchObject({ positionAnalysis: null, positionAnalyses: { nodes: [{ analysisState: 'REVIEWED' }] } });
  });

  it('ends the version before, which is made the beginning of the next and stays to be read', async () => {
    const at = await place();
    const first = await reviewed(at, at.nurse);
    await establishing(at, [first], { since: '2026-01-01' });
    const next = await begun(at, at.nurse, first.id);
    expect(next).toMatchObject({ summary: 'Merawat pasien.', minimumEducation: 'D3', taskCount: 1 });
    await saved(at, next, { summary: 'Merawat semua pasien.' });
    await reviewing(at, { id: next.id, version: 2 });
    const again = { id: next.id, version: 3 };
    expect(await establishing(at, [again], { since: '2026-01-01' })).toMatchObject({
      code: 'POSITION_ANALYSIS_DAYS_OVERLAP',
      validFrom: '2026-01-01',
      inForce: { id: first.id },
    });
    await establishing(at, [again]);
    expect((await look(at, at.nurse, '2026-12-31')).positionAnalysis?.summary).toBe('Merawat pasien.');
    const now = await look(at, at.nurse);
    expect(now.positionAnalysis?.summary).toBe('Merawat semua pasien.');
    expect(new Set(now.positionAnalyses.nodes.map(({ establishedTo }) => establishedTo))).toEqual(new Set(['2026-12-31', null]));
  });

  it('warns where the class is another than on record, and where a position is closed by then', async () => {
    const at = await place();
    const midwife = await at.world.position(at.health, 'Bidan', { need: null });
    await at.world.system.query(`update position set position_class = 7, valid_to = '2026-12-31' where id = $1`, [midwife.id]);
    const draft = await saved(at, await begun(at, midwife), {
      ...WHOLE,
      analysedClass: 6,
      sections: [{ section: 'TASK', items: [{ description: 'Merawat' }] }],
    });
    await reviewing(at, draft);
    const shown = await establishing(at, [{ id: draft.id, version: 3 }], { preview: true });
    expect(member('ActPreview', shown).warnings.map(({ fact }) => fact)).toEqual(['POSITIONS_CLOSED_THEN', 'CLASSES_DIFFER']);
  });

  it('is not for HR of another dinas, nor for whoever has no such role', async () => {
    const at = await place();
    const { code } = at.world.instansi;
    const other = await at.world.account(`hr-lain-${code}`, { role: 'HR', on: await at.world.dinas('Dinas Sosial') });
    const analysis = await reviewed(at, at.nurse);
    await expect(establishing({ ...at, hr: other }, [analysis])).rejects.toThrow(/no such position analysis that you may see/);
    await expect(begun({ ...at, hr: other }, at.clerk)).rejects.toThrow(/analysed by its HR/);
    const leader = await at.world.account(`sekda2-${code}`, { role: 'LEADERSHIP' });
    await expect(begun({ ...at, hr: leader }, at.clerk)).rejects.toThrow(/beginPositionAnalysis/);
  });
});

it('lists are narrowed by the title of the position and put in its order', async () => {
  const at = await place();
  await begun(at, at.nurse);
  await begun(at, at.clerk);
  const asked = async (filter: object) => (await as(at.hr).ask(AnalysesFoundDocument, { filter, orderBy: { field: 'TITLE' }, first: 10 })).positionAnalyses;
  expect((await asked({}))?.nodes.map(({ position }) => position.title)).toEqual(['Pengadministrasi', 'Perawat']);
  expect(await asked({ search: 'wat pera' })).toMatchObject({ totalCount: 1, nodes: [{ position: { title: 'Perawat' } }] });
  expect(await asked({ analysisState: { eq: 'ESTABLISHED' } })).toMatchObject({ totalCount: 0 });
});

it('the list leaves as a file, with what each says and how far it has come', async () => {
  const at = await place();
  await saved(at, await begun(at, at.nurse), { ...WHOLE, sections: [{ section: 'TASK', items: [{ description: 'Merawat' }] }] });
  const answer = await askSheet(server.url, at.hr, 'government.positionAnalyses', 'csv', { variables: { instansiId: at.world.instansi.node } });
  const { head, rows } = await readList(Buffer.from(await answer.arrayBuffer()), 'csv');
  const [row] = rows;
  const cell = (name: string) => row?.[head.indexOf(name)];
  expect(['Nama jabatan', 'Status', 'Ikhtisar jabatan', 'Pendidikan minimal', 'Tugas'].map(cell)).toEqual([
    'Perawat',
    'Rancangan',
    'Merawat pasien.',
    'D-III',
    '1',
  ]);
});

it('the dictionary is searched, narrowed and read in pages', async () => {
  const at = await place();
  const asked = async (variables: object) => (await as(at.hr).ask(DictionaryAskedDocument, variables)).competences!;
  const all = await asked({});
  expect([all.totalCount, all.nodes[0]]).toEqual([
    9,
    {
      code: 'M.1',
      title: 'Integritas',
      competenceKind: 'MANAGERIAL',
      levels: [1, 2, 3, 4, 5].map((level) => ({ level })),
      source: 'PermenPANRB 38/2017, attachment',
    },
  ]);
  expect((await asked({ kind: 'SOCIO_CULTURAL' })).nodes.map(({ code }) => code)).toEqual(['SK.1']);
  expect((await asked({ search: 'toleransi' })).nodes.map(({ title }) => title)).toEqual(['Perekat Bangsa']);
  const page = await asked({ first: 5 });
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect((await asked({ first: 5, after: page.pageInfo.endCursor })).nodes).toHaveLength(4);
});
