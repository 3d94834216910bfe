// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavePositionAnalysisInput } from '@selaras/schema/web';
import { changesOf, draftOf, newLine, overLatest, pastedLines, withLines, type AnalysisDraft, type ToldAnalysis } from './analysis-draft.ts';
import { AnalysisEditor, type Sent } from './analysis-editor.ts';

const TOLD: ToldAnalysis = {
  summary: 'Merawat',
  minimumEducation: 'D3',
  analysedClass: null,
  items: [{ section: 'TASK', place: 1, description: 'Merawat', detail: 'Pasien', counterpart: null }],
  competences: [{ place: 1, competenceKind: 'MANAGERIAL', code: 'M.1', title: 'Integritas', level: 2 }],
};
const draft = draftOf(TOLD);
const withSummary = (summary: string) => (before: AnalysisDraft) => ({ ...before, summary });

describe('what is sent', () => {
  it('is the parts that say something else, and nothing of what has only been begun', () => {
    expect(changesOf(draft, draft)).toBeNull();
    const tasks = [...draft.sections.TASK, newLine()];
    expect(changesOf(draft, { ...draft, sections: { ...draft.sections, TASK: tasks } })).toBeNull();
    expect(
      changesOf(draft, { ...draft, summary: ' ', sections: { ...draft.sections, RISK: [newLine({ description: 'Tertusuk', detail: 'jarum' })] } }),
    ).toEqual({
      summary: null,
      sections: [{ section: 'RISK', items: [{ description: 'Tertusuk', detail: 'jarum' }] }],
    });
  });

  it('names a competence of the dictionary by its code, a technical one by its title, and each once', () => {
    const technical = { key: 'a', kind: 'TECHNICAL', code: null, title: 'Asuhan', level: 3 } as const;
    expect(changesOf(draft, { ...draft, competences: [...draft.competences, technical, { ...technical, key: 'b', title: 'asuhan ' }] })).toEqual({
      competences: [
        { code: 'M.1', level: 2 },
        { title: 'Asuhan', level: 3 },
      ],
    });
  });
});

it('what two people write into different parts stands beside each other; into one part it is asked', () => {
  const mine = { ...draft, summary: 'Punya saya' };
  const theirs = { ...draft, analysedClass: 7 };
  expect(overLatest([draft], mine, theirs)).toMatchObject({ draft: { summary: 'Punya saya', analysedClass: 7 }, clashing: [] });
  expect(overLatest([draft], mine, { ...theirs, summary: 'Punya mereka' }).clashing).toEqual(['summary']);
});

it('a paste becomes a line each, without its numbers, and what is there already does not come twice', () => {
  const pasted = pastedLines('1. Menyusun laporan\tLaporan\n\n2. Merawat\tPasien');
  expect(pasted.map(({ description, detail }) => [description, detail])).toEqual([
    ['Menyusun laporan', 'Laporan'],
    ['Merawat', 'Pasien'],
  ]);
  expect(withLines(draft.sections.TASK, pasted)).toMatchObject({ added: 1, lines: [{ description: 'Merawat' }, { description: 'Menyusun laporan' }] });
});

describe('an editor', () => {
  let answers: (Sent | 'later')[];
  let sent: SavePositionAnalysisInput[];
  let onServer: { version: number; draft: AnalysisDraft };
  const open = (told = onServer) =>
    new AnalysisEditor({
      analysisId: 'a',
      told,
      draftName: 'someone.kota.position-analysis.a',
      canWrite: true,
      ports: {
        send: async (input) => {
          sent.push(input);
          const answer = answers.shift() ?? { saved: input.version + 1 };
          return answer === 'later' ? { lost: true } : answer;
        },
        read: async () => onServer,
      },
    });
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    answers = [];
    sent = [];
    onServer = { version: 1, draft };
  });
  afterEach(() => vi.useRealTimers());

  it('sends once the typing pauses, the next change under the version that it was told', async () => {
    const editor = open();
    editor.change(withSummary('Merawat p'));
    editor.change(withSummary('Merawat pasien'));
    expect(editor.current().saving).toBe('WAITING');
    await vi.advanceTimersByTimeAsync(900);
    editor.change((before) => ({ ...before, analysedClass: 7 }));
    await vi.advanceTimersByTimeAsync(900);
    expect(sent).toEqual([
      { analysisId: 'a', version: 1, summary: 'Merawat pasien' },
      { analysisId: 'a', version: 2, analysedClass: 7 },
    ]);
    expect([editor.current().saving, localStorage.length]).toEqual(['SAVED', 0]);
  });

  it('keeps what did not arrive, sends it again as it was, and has it after a reload', async () => {
    answers = ['later'];
    const editor = open();
    editor.change(withSummary('Baru'));
    await vi.advanceTimersByTimeAsync(900);
    expect(editor.current().saving).toBe('LOST');
    const later = open();
    expect(later.current()).toMatchObject({ draft: { summary: 'Baru' }, clash: null, restored: expect.any(String) as string });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(sent.every(({ summary, version }) => summary === 'Baru' && version === 1)).toBe(true);
    expect(later.current().saving).toBe('SAVED');
  });

  it('goes on where others wrote elsewhere, and asks where they wrote the same', async () => {
    answers = [{ changed: true }];
    const editor = open();
    onServer = { version: 5, draft: { ...draft, analysedClass: 9 } };
    editor.change(withSummary('Saya'));
    await vi.advanceTimersByTimeAsync(900);
    expect(sent.at(-1)).toEqual({ analysisId: 'a', version: 5, summary: 'Saya' });
    expect(editor.current().draft).toMatchObject({ summary: 'Saya', analysedClass: 9 });
    answers = [{ changed: true }];
    onServer = { version: 9, draft: { ...draft, summary: 'Mereka', analysedClass: 9 } };
    editor.change(withSummary('Saya lagi'));
    await vi.advanceTimersByTimeAsync(900);
    expect(editor.current().clash?.version).toBe(9);
    expect(await editor.flush()).toBe(false);
    editor.settle(true);
    await vi.advanceTimersByTimeAsync(900);
    expect(sent.at(-1)).toEqual({ analysisId: 'a', version: 9, summary: 'Saya lagi' });
  });

  it('says that it is refused, and sends nothing more by itself', async () => {
    answers = [{ refused: true }];
    const editor = open();
    editor.change(withSummary('Baru'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([editor.current().saving, sent.length]).toEqual(['REFUSED', 1]);
  });
});
