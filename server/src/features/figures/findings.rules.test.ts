import { describe, expect, it } from 'vitest';
import type { Finding } from '../../figures/finding.rules.ts';
import { findingsOf, type BoardRead } from './findings.rules.ts';

const HEADS: Finding = {
  urgency: 'NOW',
  figure: 'VACANT_HEADS',
  when: { kind: 'ANY' },
  says: { id: '{number} jabatan kepala kosong', en: '{number} heads are vacant' },
};
const GAP: Finding = {
  urgency: 'SOON',
  figure: 'GAP',
  share: 'GAP_SHARE',
  when: { kind: 'ANY' },
  says: { id: 'Kekurangan {number} orang ({share} kebutuhan)', en: '{number} people are missing ({share} of the need)' },
};
const BEHIND: Finding = {
  urgency: 'WATCH',
  figure: 'PROGRESS_SHARE',
  when: { kind: 'BEHIND', margin: 0.15 },
  says: { id: '{number} perangkat daerah tertinggal dari {share}', en: '{number} dinas are behind {share}' },
};

type Values = Readonly<Record<string, number>>;
const board = (whole: Values, dinas: Readonly<Record<string, Values>>): BoardRead => ({
  whole: (figure) => whole[figure] ?? null,
  dinas: Object.entries(dinas).map(([name, values]) => ({ id: name, name, value: (figure) => values[figure] ?? null })),
});
const said = (findings: readonly Finding[], read: BoardRead): string[] => findingsOf(findings, read).map(({ sentence }) => sentence.id);

describe('what a board says of itself', () => {
  it('says how much there is of a figure and where most of it is', () => {
    const read = board({ VACANT_HEADS: 1_203 }, { Kesehatan: { VACANT_HEADS: 1_200 }, Sosial: { VACANT_HEADS: 3 }, Camat: { VACANT_HEADS: 0 } });
    const [found] = findingsOf([HEADS], read);
    expect(found).toMatchObject({ figure: 'VACANT_HEADS', number: 1_203, dinasId: 'Kesehatan' });
    expect(found!.sentence).toEqual({
      id: '1.203 jabatan kepala kosong, di 2 perangkat daerah; terbanyak Kesehatan (1.200).',
      en: '1,203 heads are vacant, in 2 dinas; most in Kesehatan (1,200).',
    });
  });

  it('says so when all of it is in one dinas, and nothing of places on the board of one', () => {
    expect(said([HEADS], board({ VACANT_HEADS: 2 }, { Kesehatan: { VACANT_HEADS: 2 }, Sosial: {} }))).toEqual([
      '2 jabatan kepala kosong, semuanya di Kesehatan.',
    ]);
    expect(said([HEADS], board({ VACANT_HEADS: 2 }, { Kesehatan: { VACANT_HEADS: 2 } }))).toEqual(['2 jabatan kepala kosong.']);
  });

  it('says a share beside a number, with one decimal', () => {
    expect(said([GAP], board({ GAP: 40, GAP_SHARE: 0.2 }, { Sosial: { GAP: 40 } }))).toEqual(['Kekurangan 40 orang (20,0% kebutuhan).']);
  });

  it('names the dinas farthest behind the whole, and none that is within the margin', () => {
    const read = board(
      { PROGRESS_SHARE: 0.5 },
      { A: { PROGRESS_SHARE: 0.1 }, B: { PROGRESS_SHARE: 0.3 }, C: { PROGRESS_SHARE: 0.4 }, D: { PROGRESS_SHARE: 0.9 }, E: {} },
    );
    expect(said([BEHIND], read)).toEqual(['2 perangkat daerah tertinggal dari 50,0%; paling tertinggal A (10,0%).']);
    expect(said([BEHIND], board({ PROGRESS_SHARE: 0.5 }, { C: { PROGRESS_SHARE: 0.36 } }))).toEqual([]);
  });

  it('says nothing of what is none or not known', () => {
    expect(said([HEADS, GAP, BEHIND], board({ VACANT_HEADS: 0 }, { A: {} }))).toEqual([]);
  });

  it('says the most pressing first', () => {
    const read = board({ VACANT_HEADS: 1, GAP: 5, GAP_SHARE: 0.1, PROGRESS_SHARE: 0.5 }, { A: { PROGRESS_SHARE: 0 } });
    expect(findingsOf([BEHIND, GAP, HEADS], read).map(({ urgency }) => urgency)).toEqual(['NOW', 'SOON', 'WATCH']);
  });
});
