import type { FigureKey, FigureOverview_FigureSetFragment } from '@selaras/schema/web';

type FigureSet = FigureOverview_FigureSetFragment;

const READ: Record<FigureKey, (set: FigureSet) => number | null | undefined> = {
  POSITIONS: (set) => set.positions,
  NEED: (set) => set.need,
  FILLED: (set) => set.filled,
  VACANT_POSITIONS: (set) => set.vacantPositions,
  GAP: (set) => set.gap,
  GAP_SHARE: (set) => set.gapShare,
  SURPLUS: (set) => set.surplus,
  SURPLUS_POSITIONS: (set) => set.surplusPositions,
  ACTING_HEADS: (set) => set.actingHeads,
  VACANT_HEADS: (set) => set.vacantHeads,
  RETIRING_WITHIN_12_MONTHS: (set) => set.retiringWithin12Months,
  RETIRING_WITHIN_5_YEARS: (set) => set.retiringWithin5Years,
  EXPECTED: (set) => set.evaluation?.expected,
  NOT_STARTED: (set) => set.evaluation?.notStarted,
  DRAFT: (set) => set.evaluation?.draft,
  SUBMITTED: (set) => set.evaluation?.submitted,
  SEALED: (set) => set.evaluation?.sealed,
  OVERDUE: (set) => set.evaluation?.overdue,
  PROGRESS_SHARE: (set) => set.evaluation?.progressShare,
  PREDIKAT_SANGAT_BAIK: (set) => set.evaluation?.predikat.sangatBaik,
  PREDIKAT_BAIK: (set) => set.evaluation?.predikat.baik,
  PREDIKAT_BUTUH_PERBAIKAN: (set) => set.evaluation?.predikat.butuhPerbaikan,
  PREDIKAT_KURANG: (set) => set.evaluation?.predikat.kurang,
  PREDIKAT_SANGAT_KURANG: (set) => set.evaluation?.predikat.sangatKurang,
};

export function figureValue(set: FigureSet, key: FigureKey): number | null {
  return READ[key](set) ?? null;
}

export function isShare(key: FigureKey): boolean {
  return key === 'GAP_SHARE' || key === 'PROGRESS_SHARE';
}

export const figureKeys = Object.keys(READ) as readonly FigureKey[];
