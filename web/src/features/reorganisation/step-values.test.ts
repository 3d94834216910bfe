import type { ActKind, ReorganisationSteps_StepFragment } from '@selaras/schema/web';
import { STEP_FIELDS } from '@selaras/schema/web/step-fields';
import { describe, expect, it } from 'vitest';
import { id } from '../../text/id.ts';
import { sayingFrom } from '../../text/say.ts';
import { fieldsOfStep, isWhole, saidByStep, stepWith } from './step-values.ts';
import { choicesOf, fieldInWords, usersOf } from './step-words.ts';

type Step = ReorganisationSteps_StepFragment;
type Part = Step['parts'][number];

const row = (path: string, rowId: string): Part => ({ path, rowName: 'x', text: null, rowId, madeByStepId: null });
const text = (path: string, value: string): Part => ({ path, rowName: null, text: value, rowId: null, madeByStepId: null });
const made = (path: string, stepId: string): Part => ({ path, rowName: null, text: null, rowId: null, madeByStepId: stepId });
const step = (kind: ActKind, parts: Part[], stepId = 'step_2'): Step => ({ id: stepId, kind, madeName: null, partCount: parts.length, parts });

describe('a step that is put right in its place', () => {
  it('keeps the rows that it names, in lists as well, and says the rest anew', () => {
    const merger = step('MERGE_UNITS', [
      made('intoId', 'step_1'),
      text('since', '2027-03-01'),
      row('units.0.unitId', 'unit_1'),
      row('units.1.unitId', 'unit_2'),
    ]);
    expect(saidByStep(merger)).toEqual({ since: '2027-03-01' });
    expect(stepWith(merger, { since: '2027-04-01' })).toEqual({
      mergeUnits: { intoId: 'step_1', units: [{ unitId: 'unit_1' }, { unitId: 'unit_2' }], since: '2027-04-01' },
    });
    expect(stepWith(merger, { since: '' })).toEqual({ mergeUnits: { intoId: 'step_1', units: [{ unitId: 'unit_1' }, { unitId: 'unit_2' }] } });
    const change = step('CHANGE_POSITION', [text('clear.0', 'ESELON'), row('positionId', 'position_1')]);
    expect(stepWith(change, { title: 'Perawat' })).toEqual({ changePosition: { clear: ['ESELON'], positionId: 'position_1', title: 'Perawat' } });
  });

  it('says numbers as numbers and what is so as such; a code of digits stays a text', () => {
    const post = step('CREATE_POSITION', [text('code', '007'), text('isHead', 'true'), text('need', '3'), row('unitId', 'unit_1')]);
    expect(stepWith(post, { ...saidByStep(post), title: ' Perawat ' })).toEqual({
      createPosition: { unitId: 'unit_1', code: '007', isHead: true, need: 3, title: 'Perawat' },
    });
  });

  it('as it was read is what it was', () => {
    const rename = step('RENAME_UNIT', [text('name', 'Seksi Data'), row('unitId', 'unit_1')]);
    expect(stepWith(rename, saidByStep(rename))).toEqual({ renameUnit: { unitId: 'unit_1', name: 'Seksi Data' } });
  });

  it('is all known, or is not put right here', () => {
    const whole = step('REOPEN_UNIT', [row('unitId', 'unit_1')]);
    expect([isWhole(whole), isWhole({ ...whole, partCount: 60 })]).toEqual([true, false]);
  });
});

it('every kind of step has words for whatever it says', () => {
  const say = sayingFrom(() => id);
  for (const kind of Object.keys(STEP_FIELDS) as (keyof typeof STEP_FIELDS)[])
    for (const { name, as } of fieldsOfStep({ kind })) {
      expect(id.reorganisation.fields, `${kind}.${name}`).toHaveProperty(name);
      expect(fieldInWords(name, say)).not.toBe(name);
      if (!['TEXT', 'NUMBER', 'DAY', 'YES_OR_NO'].includes(as)) expect(choicesOf(as, say).length, `${kind}.${name}`).toBeGreaterThan(1);
    }
});

it('tells which steps use what a step makes', () => {
  const steps = [step('CREATE_UNIT', [], 'step_1'), step('CLOSE_UNIT', [row('unitId', 'unit_9')]), step('CREATE_UNIT', [made('parentId', 'step_1')], 'step_3')];
  expect([usersOf(steps, 'step_1'), usersOf(steps, 'step_3')]).toEqual([[2], []]);
});
