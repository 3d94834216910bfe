// @vitest-environment happy-dom
import type { EvaluationSteps_StepFragment } from '@selaras/schema/web';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { show } from '../../testing/show.tsx';
import { EvaluationSteps, mayObject, type MaskedStep } from './EvaluationSteps.tsx';

afterEach(cleanup);

const step = (more: Partial<EvaluationSteps_StepFragment>): MaskedStep =>
  ({
    step: 'RATE',
    standing: 'AHEAD',
    doneOn: null,
    by: null,
    byAtLatest: null,
    days: null,
    inWorkingDays: false,
    source: 'PP 30/2019, art. 59',
    ...more,
  }) as unknown as MaskedStep;
const shown = (): (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('says of each step until when, and of an objection both last days and the rule', async () => {
  await show(
    <EvaluationSteps
      steps={[
        step({ standing: 'NOW', by: '2027-01-15' }),
        step({ step: 'SEAL', standing: 'DONE', doneOn: '2026-11-02', by: '2027-01-15' }),
        step({ step: 'OBJECT', standing: 'NOW', by: '2026-11-16', byAtLatest: '2026-11-30', days: 14 }),
      ]}
    />,
  );
  expect(shown()).toEqual([
    'Penilai memberi nilai Sekarangpaling lambat 15 Jan 2027',
    'Penilaian ditetapkan Selesai2 Nov 2026',
    'Pegawai dapat mengajukan keberatan Sekarangsampai 16 Nov 2026 bila diterima pada hari penetapan, paling lambat 30 Nov 2026 · dalam 14 hari kalender setelah diterimaDasar: PP 30/2019, pasal 59',
  ]);
});

it('says of what is counted from a day still to come how many days it has, and whether they are working days', async () => {
  await show(<EvaluationSteps steps={[step({ step: 'OBJECT', days: 14, inWorkingDays: true })]} />);
  expect(shown()[0]).toContain('dalam 14 hari kerja setelah diterima, tanpa memperhitungkan hari libur nasional');
});

it('an objection is open while its days run', () => {
  expect(mayObject([step({ step: 'OBJECT', standing: 'NOW' })])).toBe(true);
  expect(mayObject([step({ step: 'OBJECT', standing: 'OVER' }), step({ standing: 'NOW' })])).toBe(false);
});
