import type { RowReading } from '../importing/rows/index.ts';
import { retirementAgeOf, type RetirementPositionKind } from '../staffing/retirement.rules.ts';
import { jenjangInTitle, readsLikeHead, structuralKindOf } from './position-kind.rules.ts';
import { unitKindInName } from './unit-kind.rules.ts';

type PositionRow = RowReading<
  'title' | 'kind' | 'jenjang' | 'eselon' | 'position_class' | 'unit_name' | 'unit_kind' | 'reads_like_head' | 'lawful_retirement_age',
  'POSITION_KIND_UNCLEAR'
>;

/** The kind of a structural post, the jenjang that a title ends with, and what follows from both. */
export function understandPosition(row: PositionRow): void {
  const title = row.text('title') ?? '';
  if (row.text('kind') === 'STRUKTURAL') {
    const kind = structuralKindOf({ eselon: row.text('eselon'), title, positionClass: row.number('position_class') });
    if (kind === null) {
      row.forget('kind');
      row.refuse('kind', 'Struktural', {
        code: 'POSITION_KIND_UNCLEAR',
        message: 'Neither eselon nor title nor class says which structural kind this is.',
        remedy: 'Write JPT, Administrator or Pengawas, or fill in the eselon.',
      });
    } else row.set('kind', kind);
  }
  const kind = row.text('kind');
  if (kind === 'FUNGSIONAL') {
    const jenjang = row.text('jenjang') ?? jenjangInTitle(title);
    if (jenjang !== null) row.set('jenjang', jenjang);
  }
  if (kind !== null) {
    row.set('reads_like_head', readsLikeHead(kind, title));
    row.set('lawful_retirement_age', retirementAgeOf({ positionKind: kind as RetirementPositionKind, jenjang: row.text('jenjang'), title }, row.today));
  }
  const unitName = row.text('unit_name');
  if (unitName !== null) row.set('unit_kind', unitKindInName(unitName));
}
