import { DinasToChooseDocument } from '@selaras/schema/web';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import type { SessionInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, DayField } from '../../ui/fields.tsx';
import styles from './Comparison.module.css';

/** What a side is of, as its fields hold it. */
export interface Side {
  readonly instansi: SessionInstansi;
  /** Null for the whole government. */
  readonly dinasId: string | null;
  readonly day: string | undefined;
  readonly periodId: string | null;
}

interface SideFieldsProps {
  title: string;
  side: Side;
  /** The governments to choose from; the one of the page alone where it is not to be chosen. */
  governments: readonly SessionInstansi[];
  onChange: (next: Partial<Side>) => void;
}

/** Of what, on which day and in which period one side is. */
export function SideFields({ title, side, governments, onChange }: SideFieldsProps) {
  const { say } = useText();
  const { instansi, dinasId, day, periodId } = side;
  const today = useToday(instansi.timeZone);
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId: instansi.id } });
  const dinasList = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  return (
    <fieldset className={styles.side}>
      <legend>{title}</legend>
      {governments.length > 1 ? (
        <ChoiceField
          visibleLabel
          label={say('comparison.government')}
          value={instansi.code}
          choices={governments.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code) => {
            const chosen = governments.find((one) => one.code === code);
            if (chosen) onChange({ instansi: chosen, dinasId: null, periodId: null });
          }}
        />
      ) : null}
      <ChoiceField
        visibleLabel
        label={say('comparison.of')}
        value={dinasId ?? ''}
        choices={[{ value: '', label: say('comparison.whole') }, ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={(id) => onChange({ dinasId: id || null })}
      />
      <DayField label={say('comparison.day')} value={day} today={today} first={instansi.knownFrom} onChange={(next) => onChange({ day: next })} />
      {instansi.periods.nodes.length > 0 ? (
        <ChoiceField
          visibleLabel
          label={say('comparison.period')}
          value={periodId ?? ''}
          choices={[{ value: '', label: say('comparison.noPeriod') }, ...instansi.periods.nodes.map(({ id, label }) => ({ value: id, label }))]}
          onChange={(id) => onChange({ periodId: id || null })}
        />
      ) : null}
    </fieldset>
  );
}
