import type { PositionKind, RetirementBy, RetirementsPageQuery, UnitKind } from '@selaras/schema/web';
import { useCallback } from 'react';
import { useText } from '../../text/text.ts';

type Page = Extract<NonNullable<RetirementsPageQuery['node']>, { __typename: 'Instansi' }>;
export type Counted = Page['retirementCounts'];
export type Group = NonNullable<Counted['groups']>[number];

/** What a row of the table is called. */
export function useGroupName(by: RetirementBy): (group: Group) => string {
  const { say, format } = useText();
  return useCallback(
    ({ value, dinas }) => {
      if (by === 'DINAS') return dinas?.name ?? value;
      if (by === 'MONTH') return format.month(Number(value));
      return by === 'UNIT_KIND' ? say(`labels.UnitKind.${value as UnitKind}`) : say(`labels.PositionKind.${value as PositionKind}`);
    },
    [by, say, format],
  );
}
