import { useNavigate, useSearch } from '@tanstack/react-router';
import { present } from '../../app/search.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, SearchField } from '../../ui/fields.tsx';
import { POSITION_KINDS } from '../../app/position-kinds.ts';
import { ORDER_NAMES, USUAL_ORDER, VACANCIES, type OrderName, type Vacancy } from './position-choices.ts';

interface Choice {
  q?: string | undefined;
  kind?: string | undefined;
  state?: Vacancy | undefined;
  order?: OrderName | undefined;
}

/** Which positions of a dinas are listed, and in which order; the address keeps it. */
export function PositionFilters() {
  const { say } = useText();
  const { q, state, kind, order } = useSearch({ from: '/signed-in/$instansi/dinas/$dinasId' });
  const navigate = useNavigate({ from: '/$instansi/dinas/$dinasId' });
  const change = (next: Choice): void => {
    void navigate({ to: '.', search: (before) => present({ ...before, after: undefined, ...next }), resetScroll: false });
  };
  return (
    <>
      <SearchField value={q ?? ''} onChange={(words) => change({ q: words || undefined })} label={say('dinas.findPosition')} />
      <ChoiceField
        label={say('position.kind')}
        value={kind ?? ''}
        choices={[{ value: '', label: say('filters.allKinds') }, ...POSITION_KINDS.map((value) => ({ value, label: say(`labels.PositionKind.${value}`) }))]}
        onChange={(value) => change({ kind: value || undefined })}
      />
      <ChoiceField
        label={say('dinas.vacancy')}
        value={state ?? ''}
        choices={[
          { value: '', label: say('dinas.anyState') },
          { value: 'vacant', label: say('dinas.onlyVacant') },
          { value: 'surplus', label: say('dinas.onlySurplus') },
        ]}
        onChange={(value) => change({ state: VACANCIES.find((known) => known === value) })}
      />
      <ChoiceField
        label={say('dinas.order')}
        value={order ?? USUAL_ORDER}
        choices={ORDER_NAMES.map((value) => ({ value, label: say(`dinas.order${value}`) }))}
        onChange={(value) => change({ order: ORDER_NAMES.find((known) => known === value && known !== USUAL_ORDER) })}
      />
    </>
  );
}
