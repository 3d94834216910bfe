// @vitest-environment happy-dom
import { RateEvaluationDocument, SubmitEvaluationDocument } from '@selaras/schema/web';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '../../testing/api.ts';
import { show } from '../../testing/show.tsx';
import type { SavedEvaluation } from './rating-draft.ts';
import { RatingForm } from './RatingForm.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const saved = (more: Partial<SavedEvaluation> = {}): SavedEvaluation => ({
  id: 'evaluation_1',
  state: 'DRAFT',
  version: 1,
  workResult: 'SESUAI_EKSPEKTASI',
  behaviour: 'SESUAI_EKSPEKTASI',
  note: null,
  submittedAt: null,
  sealedAt: null,
  viewerCanRate: true,
  viewerCanSubmit: true,
  viewerCanSeal: false,
  ...more,
});

/** Chooses both ratings of a first evaluation and submits them at once: two mutations behind one button. */
async function rateAndSubmit(): Promise<{ onChanged: ReturnType<typeof vi.fn> }> {
  const onChanged = vi.fn();
  await show(<RatingForm account="budi" employeeId="employee_1" periodId="period_1" evaluation={null} mayBegin rule={[]} onChanged={onChanged} />);
  for (const choice of screen.getAllByRole('radio', { name: 'Sesuai ekspektasi' })) fireEvent.click(choice);
  fireEvent.click(screen.getByRole('button', { name: 'Ajukan' }));
  return { onChanged };
}

describe('submitting a first rating', () => {
  const rated = vi.fn();
  beforeEach(() => {
    rated.mockClear();
    api(RateEvaluationDocument, (variables) => {
      rated(variables);
      return { rateEvaluation: { __typename: 'EvaluationSaved', evaluation: saved() } };
    });
  });

  it('saves it and submits what was saved', async () => {
    api(SubmitEvaluationDocument, ({ input }) => {
      expect(input).toEqual({ evaluationId: 'evaluation_1', version: 1 });
      return {
        submitEvaluation: {
          __typename: 'EvaluationSaved',
          evaluation: saved({ state: 'SUBMITTED', version: 2, viewerCanSubmit: false, viewerCanSeal: true }),
        },
      };
    });
    const { onChanged } = await rateAndSubmit();
    await screen.findByText('Penilaian diajukan.');
    expect(rated).toHaveBeenCalledOnce();
    expect(onChanged).toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Tetapkan' })).toBeTruthy();
  });

  it('says that the draft is saved when the second step is refused', async () => {
    api(SubmitEvaluationDocument, () => ({ submitEvaluation: { __typename: 'PeriodClosed' } }));
    const { onChanged } = await rateAndSubmit();
    await screen.findByText(/^Draf tersimpan, tetapi belum diajukan\. Periode penilaian ini sudah ditutup/);
    expect(onChanged).toHaveBeenCalled();
  });

  it('says that the draft is saved when the connection is lost between the steps, and submits it alone the next time', async () => {
    api(SubmitEvaluationDocument, () => {
      throw new Error('lost');
    });
    await rateAndSubmit();
    await screen.findByText('Draf tersimpan, tetapi belum diajukan. Periksa sambungan, lalu coba lagi.');
    api(SubmitEvaluationDocument, () => ({ submitEvaluation: { __typename: 'EvaluationSaved', evaluation: saved({ state: 'SUBMITTED', version: 2 }) } }));
    fireEvent.click(screen.getByRole('button', { name: 'Ajukan' }));
    await screen.findByText('Penilaian diajukan.');
    expect(rated).toHaveBeenCalledOnce();
  });

  it('submits nothing when nothing could be saved', async () => {
    api(RateEvaluationDocument, () => ({
      rateEvaluation: { __typename: 'EvaluatorIsSomeoneElse', evaluatorReason: 'SUPERIOR', evaluatorOffice: null, evaluator: { fullName: 'Ani' } },
    }));
    api(SubmitEvaluationDocument, () => {
      throw new Error('not asked');
    });
    await rateAndSubmit();
    await screen.findByText(/Ani/);
    expect(screen.queryByText(/Draf tersimpan/)).toBeNull();
  });
});

describe('what was typed and not saved', () => {
  const open = (account: string, evaluation: SavedEvaluation | null) =>
    show(<RatingForm account={account} employeeId="employee_1" periodId="period_1" evaluation={evaluation} mayBegin rule={[]} onChanged={vi.fn()} />);
  const note = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Catatan' });
  const type = (value: string): void => void fireEvent.change(note(), { target: { value } });

  it('is there again when the form is opened anew, for the same account alone, and can be dropped', async () => {
    await open('budi', saved());
    type('rajin, tepat waktu');
    cleanup();
    await open('sari', saved());
    expect(note().value).toBe('');
    cleanup();
    await open('budi', saved());
    expect(note().value).toBe('rajin, tepat waktu');
    expect(screen.getByText(/yang belum disimpan dipulihkan\.$/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Buang isian' }));
    expect(note().value).toBe('');
    cleanup();
    await open('budi', saved());
    expect(note().value).toBe('');
  });

  it('is said to be older than what was saved elsewhere meanwhile', async () => {
    await open('budi', saved());
    type('rajin');
    cleanup();
    await open('budi', saved({ version: 2 }));
    expect(screen.getByText(/sudah berubah sejak itu/)).toBeTruthy();
  });

  it('is kept no longer once it is saved', async () => {
    api(RateEvaluationDocument, () => ({ rateEvaluation: { __typename: 'EvaluationSaved', evaluation: saved({ version: 2, note: 'rajin' }) } }));
    await open('budi', saved());
    type('rajin');
    fireEvent.click(screen.getByRole('button', { name: 'Simpan draf' }));
    await screen.findByText(/tersimpan/);
    expect(localStorage.length).toBe(0);
  });
});
