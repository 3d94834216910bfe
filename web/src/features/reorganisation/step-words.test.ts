import type { ActKind, ReorganisationSteps_StepFragment } from '@selaras/schema/web';
import { describe, expect, it } from 'vitest';
import { formatFor } from '../../text/format.ts';
import { id } from '../../text/id.ts';
import { sayingFrom } from '../../text/say.ts';
import { daysOfStep, idsOfStep, withoutDays } from './step-input.ts';
import { describeStep } from './step-words.ts';

type Step = ReorganisationSteps_StepFragment;
type Part = Step['parts'][number];

const row = (path: string, rowName: string | null): Part => ({ path, rowName, text: null, rowId: 'unit_1', madeByStepId: null });
const text = (path: string, value: string): Part => ({ path, rowName: null, text: value, rowId: null, madeByStepId: null });
const made = (path: string, stepId: string): Part => ({ path, rowName: null, text: null, rowId: null, madeByStepId: stepId });
const step = (kind: ActKind, parts: Part[], more: Partial<Step> = {}): Step => ({
  id: 'step_2',
  kind,
  madeName: null,
  partCount: parts.length,
  parts,
  ...more,
});
const told = (one: Step, steps: readonly Step[] = []) =>
  describeStep(one, { steps: [...steps, one], firstDay: '2027-01-01', say: sayingFrom(() => id), format: formatFor('id') });

describe('a step in words', () => {
  it('names what goes where, and from when: on the first day of its draft unless it says one', () => {
    const units = [row('units.0.unitId', 'Bidang A'), row('units.1.unitId', 'Bidang B'), row('intoId', 'Bidang C')];
    expect(told(step('MERGE_UNITS', units)).sentence).toBe('Bidang A dan Bidang B digabung ke Bidang C mulai 1 Jan 2027');
    expect(told(step('MERGE_UNITS', [...units, text('since', '2027-03-01')])).sentence).toContain('mulai 1 Mar 2027');
    expect(told(step('CLOSE_UNIT', [row('unitId', 'Seksi A')])).sentence).toBe('Seksi A ditutup, hari terakhir 31 Des 2026');
  });

  it('calls what an earlier step makes by its name and number, and says so of what is gone', () => {
    const dinas = step('CREATE_DINAS', [text('name', 'Dinas Baru')], { id: 'step_1', madeName: 'Dinas Baru' });
    const transfer = step('TRANSFER_UNIT', [row('unitId', null), made('parentId', 'step_1')]);
    expect(told(transfer, [dinas]).sentence).toBe('(tidak ada lagi) pindah ke bawah Dinas Baru (baru dari langkah 1) mulai 1 Jan 2027');
  });

  it('says beside it what does not stand in the sentence, but not what is not done', () => {
    const parts = [row('unitId', 'Bidang A'), row('positionsGoTo', 'Bidang B'), text('closeRest', 'true'), text('endHolders', 'false')];
    expect(told(step('CLOSE_UNIT', parts)).details).toEqual([
      { field: 'Jabatannya ke', value: 'Bidang B' },
      { field: 'Tutup isinya', value: 'ya' },
    ]);
    const change = [row('positionId', 'Staf'), text('isHead', 'false'), text('jenjang', 'AHLI_MUDA'), text('clear.0', 'REQUIRED_EDUCATION')];
    expect(told(step('CHANGE_POSITION', change)).details).toEqual([
      { field: 'Memimpin unit', value: 'tidak' },
      { field: 'Jenjang', value: 'Ahli Muda' },
      { field: 'Dikosongkan', value: 'Pendidikan minimal' },
    ]);
  });
});

describe('what a form says', () => {
  it('is a step on the days of its draft once its own are left out', () => {
    const said = { transferUnit: { unitId: 'unit_1', parentId: 'step_1', since: '2027-01-01' } };
    expect(daysOfStep(said)).toEqual(['2027-01-01']);
    expect(withoutDays(said)).toEqual({ transferUnit: { unitId: 'unit_1', parentId: 'step_1' } });
    expect(idsOfStep(said)).toContain('step_1');
  });
});
