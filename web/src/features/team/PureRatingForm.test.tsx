// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../testing/show.tsx';
import { PureRatingForm, type PureRatingFormProps } from './PureRatingForm.tsx';
import { draftOf, type SavedEvaluation } from './rating-draft.ts';

afterEach(cleanup);

const nothing = { viewerCanRate: false, viewerCanSubmit: false, viewerCanSeal: false };
const evaluation = (more: Partial<SavedEvaluation>): SavedEvaluation => ({
  id: 'evaluation_1',
  state: 'DRAFT',
  version: 3,
  workResult: 'SESUAI_EKSPEKTASI',
  behaviour: 'SESUAI_EKSPEKTASI',
  note: null,
  submittedAt: null,
  sealedAt: null,
  ...nothing,
  ...more,
});

async function showForm(more: Partial<PureRatingFormProps>): Promise<PureRatingFormProps> {
  const props: PureRatingFormProps = {
    evaluation: null,
    mayBegin: false,
    rule: [],
    draft: draftOf(more.evaluation ?? null),
    busy: null,
    said: null,
    restored: null,
    onDrop: vi.fn(),
    onDraft: vi.fn(),
    onSave: vi.fn(),
    onSubmit: vi.fn(),
    onSeal: vi.fn(),
    ...more,
  };
  await show(<PureRatingForm {...props} />);
  return props;
}

const buttons = (): string[] => screen.queryAllByRole('button').map((button) => button.textContent ?? '');

describe('the form of a rating', () => {
  it.each([
    ['rate', { viewerCanRate: true }, ['Simpan draf']],
    ['rate and submit', { viewerCanRate: true, viewerCanSubmit: true }, ['Simpan draf', 'Ajukan']],
    ['seal', { viewerCanSeal: true }, ['Tetapkan']],
  ])('offers to %s where the server would accept it, whatever the state says', async (_, can, offered) => {
    await showForm({ evaluation: evaluation({ state: 'SUBMITTED', ...can }) });
    expect(buttons()).toEqual(offered);
  });

  it('offers nothing and says so where the server would accept nothing', async () => {
    await showForm({ evaluation: evaluation(nothing) });
    expect(buttons()).toEqual([]);
    expect(screen.getByText('Penilaian ini hanya dapat dibaca.')).toBeTruthy();
  });

  it('lets who may begin save or submit a first rating', async () => {
    const { onSubmit } = await showForm({ mayBegin: true, draft: { workResult: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI', note: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ajukan' }));
    expect(onSubmit).toHaveBeenCalledWith({ workResult: 'SESUAI_EKSPEKTASI', behaviour: 'DI_ATAS_EKSPEKTASI', note: '' });
  });

  it('seals only when asked twice', async () => {
    const { onSeal } = await showForm({ evaluation: evaluation({ state: 'SUBMITTED', viewerCanSeal: true }) });
    fireEvent.click(screen.getByRole('button', { name: 'Tetapkan' }));
    expect(onSeal).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Ya, tetapkan' }));
    expect(onSeal).toHaveBeenCalledOnce();
  });
});
