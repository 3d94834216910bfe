import { describe, expect, it } from 'vitest';
import type { AssignmentKind } from '../staffing/assignment.parameters.ts';
import { EVALUATOR_REASONS, EVALUATOR_SOURCES } from './evaluator.parameters.ts';
import { EVALUATOR_RULES, findEvaluator, type PartOfPeriod, type PostHolder } from './evaluator.rules.ts';

const TO = '2026-12-31';
const DURING = '2026-11-20';
const AFTER = '2027-01-10';

const holds = (employeeId: string, more: Partial<PostHolder> & { readonly kind?: AssignmentKind } = {}): PostHolder => ({
  employeeId,
  kind: 'DEFINITIF',
  tmt: '2022-01-01',
  from: '2022-01-01',
  until: null,
  isGone: false,
  ...more,
});
const part = (today: string, ...above: (readonly PostHolder[])[]): PartOfPeriod => ({
  employeeId: 'ani',
  from: '2026-10-01',
  to: TO,
  today,
  above: above.map((holders) => ({ holders })),
  topLeads: 'DINAS',
});
const found = (of: PartOfPeriod): readonly [string, string | null] => {
  const { reason, evaluatorId, office } = findEvaluator(of);
  return [reason, evaluatorId ?? office];
};

describe('who evaluates the time in a post', () => {
  it.each([
    ['the holder of the post above', part(DURING, [holds('budi')]), ['SUPERIOR', 'budi']],
    ['the holder of the last day, once it is over', part(AFTER, [holds('budi')]), ['SUPERIOR', 'budi']],
    [
      'who led it to its end, although moved since',
      part(AFTER, [holds('budi', { until: TO }), holds('citra', { from: '2027-01-02' })]),
      ['FORMER_SUPERIOR', 'budi'],
    ],
    ['the acting holder who led it to its end', part(AFTER, [holds('budi', { kind: 'PLT', until: TO })]), ['FORMER_SUPERIOR', 'budi']],
    [
      'the successor of who left the service',
      part(AFTER, [holds('budi', { until: TO, isGone: true }), holds('citra', { from: '2027-01-02' })]),
      ['SUCCESSOR', 'citra'],
    ],
    [
      'whoever acts for who left the service',
      part(AFTER, [holds('budi', { until: TO, isGone: true }), holds('citra', { kind: 'PLT', from: '2027-01-02' })]),
      ['SUCCESSOR', 'citra'],
    ],
    [
      'the next above, where who left has no successor',
      part(AFTER, [holds('budi', { until: TO, isGone: true })], [holds('dewi')]),
      ['SUPERIOR_OF_SUPERIOR', 'dewi'],
    ],
    ['the acting holder of a vacant post', part(DURING, [holds('citra', { kind: 'PLT' })]), ['ACTING_SUPERIOR', 'citra']],
    ['who stands in, while the holder is away', part(DURING, [holds('budi'), holds('citra', { kind: 'PLH' })]), ['ACTING_SUPERIOR', 'citra']],
    ['the holder, when who stood in does no more', part(AFTER, [holds('budi'), holds('citra', { kind: 'PLH', until: TO })]), ['SUPERIOR', 'budi']],
    ['who still stands in', part(AFTER, [holds('budi'), holds('citra', { kind: 'PLH', until: '2027-02-01' })]), ['ACTING_SUPERIOR', 'citra']],
    ['who stood in, where there was no other', part(AFTER, [holds('citra', { kind: 'PLH', until: TO })]), ['FORMER_SUPERIOR', 'citra']],
    ['the next above, past a vacant post', part(DURING, [], [holds('dewi', { kind: 'PLT' })]), ['SUPERIOR_OF_SUPERIOR', 'dewi']],
    ['the next above, past a post that the person leads', part(DURING, [holds('ani', { kind: 'PLT' })], [holds('dewi')]), ['SUPERIOR_OF_SUPERIOR', 'dewi']],
    ['not a retired holder who is still on record', part(DURING, [holds('budi', { isGone: true })], [holds('dewi')]), ['SUPERIOR_OF_SUPERIOR', 'dewi']],
    [
      'who acts beside a retired holder on record',
      part(DURING, [holds('budi', { isGone: true }), holds('citra', { kind: 'PLT' })]),
      ['ACTING_SUPERIOR', 'citra'],
    ],
    [
      'not the person themselves, who succeeded',
      part(AFTER, [holds('budi', { until: TO, isGone: true }), holds('ani', { from: '2027-01-02' })], [holds('dewi')]),
      ['SUPERIOR_OF_SUPERIOR', 'dewi'],
    ],
    ['the secretary, of a head of a dinas below nobody', part(DURING), ['OUTSIDE_THE_TREE', 'REGIONAL_SECRETARY']],
    ['the regional head, of the secretary', { ...part(DURING), topLeads: 'GOVERNMENT' }, ['OUTSIDE_THE_TREE', 'REGIONAL_HEAD']],
    ['the office above all who are vacant', { ...part(DURING, [], []), topLeads: 'GOVERNMENT' }, ['OUTSIDE_THE_TREE', 'REGIONAL_HEAD']],
    ['nobody, of a post below none that leads nothing', { ...part(DURING), topLeads: null }, ['NO_SUPERIOR', null]],
  ] as const)('is %s', (_who, of, expected) => {
    expect(found(of)).toEqual(expected);
  });

  it('is asked of today while it runs, of its last day after it, of its first before it', () => {
    const holders = [
      holds('awal', { until: '2026-10-31' }),
      holds('tengah', { from: '2026-11-01', until: '2026-11-30' }),
      holds('akhir', { from: '2026-12-01', until: TO }),
      holds('sesudah', { from: '2027-01-01' }),
    ];
    expect(['2026-09-01', DURING, AFTER].map((today) => findEvaluator(part(today, holders)).evaluatorId)).toEqual(['awal', 'tengah', 'akhir']);
  });

  it('is said with a source for each reason, and an example for each row of the table', () => {
    for (const reason of EVALUATOR_REASONS) expect(EVALUATOR_SOURCES[reason].length, reason).toBeGreaterThan(0);
    for (const { reason, sources, example } of EVALUATOR_RULES) {
      expect(sources, reason).toEqual(EVALUATOR_SOURCES[reason]);
      expect(example.length, reason).toBeGreaterThan(20);
    }
  });
});
