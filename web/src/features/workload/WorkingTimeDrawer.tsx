import { NumberInput } from '@mantine/core';
import { SetWorkingTimeDocument, StatedWorkingTimesDocument, type NeedRounding } from '@selaras/schema/web';
import { useMutation } from 'urql';
import { everyValue } from '../../app/every-value.ts';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField, GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { writeExact } from './numbers.ts';
import styles from './Workload.module.css';

const ROUNDINGS = everyValue<NeedRounding>()('UP', 'NEAREST', 'DOWN');
/** A leap year of nothing but work. */
const MOST_MINUTES = 527_040;

/** Sets effective working time and rounding of the government from a day on. */
export function WorkingTimeDrawer({ onDone, onClose }: { onDone: () => void; onClose: () => void }) {
  const { say, format, language } = useText();
  const { id: instansiId, timeZone } = useInstansi();
  const kept = useFormDraft('workload.time');
  const [since, setSince] = useDraftField(kept, 'since', useToday(timeZone));
  const [minutes, setMinutes] = useDraftField<number | ''>(kept, 'minutes', '');
  const [rounding, setRounding] = useDraftField<NeedRounding>(kept, 'rounding', 'UP');
  const [{ data }, refresh] = usePageQuery({ query: StatedWorkingTimesDocument, variables: { instansiId } });
  const [, set] = useMutation(SetWorkingTimeDocument);
  const stated = data?.node?.__typename === 'Instansi' ? data.node.workingTimes.nodes : null;
  const inForce = stated?.find(({ validFrom, validTo }) => validFrom <= since && (validTo === null || validTo >= since));
  return (
    <ActDrawer
      kept={kept}
      title={say('workload.setTime')}
      doIt={say('workload.setTime')}
      asked={JSON.stringify([since, minutes, rounding])}
      ready={since !== '' && minutes !== '' && stated !== null}
      decree={{ required: false }}
      ask={async (said) => {
        const read = inForce ? { workingTimeId: inForce.id, version: inForce.version } : {};
        const input = { ...said, ...read, instansiId, since, minutesPerYear: minutes === '' ? 0 : minutes, rounding };
        const answer = readActAnswer((await set({ input })).data?.setWorkingTime, 'WorkingTimeSaved', say);
        if ('refusal' in answer) refresh();
        return answer;
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p className={styles.quiet}>{say('workload.setTimeLead')}</p>
      {stated ? (
        <p className={styles.quiet}>
          {inForce
            ? say('workload.timeThen', {
                minutes: format.count(inForce.minutesPerYear),
                rounding: say(`workload.roundings.${inForce.rounding}`),
                day: format.day(inForce.validFrom),
                decree: inForce.decreeNumber ?? say('workload.noDecree'),
              })
            : say('workload.noTimeThen')}
        </p>
      ) : null}
      <NumberInput
        required
        label={say('workload.minutesField')}
        description={minutes === '' ? say('workload.minutesHint') : say('workload.areHours', { hours: writeExact(minutes / 60, language) })}
        value={minutes}
        min={1}
        max={MOST_MINUTES}
        allowDecimal={false}
        thousandSeparator={language === 'id' ? '.' : ','}
        decimalSeparator={language === 'id' ? ',' : '.'}
        onChange={(value) => setMinutes(typeof value === 'number' ? value : '')}
      />
      <ChoiceField
        visibleLabel
        label={say('workload.rounding')}
        value={rounding}
        choices={ROUNDINGS.map((value) => ({ value, label: say(`workload.roundings.${value}`) }))}
        onChange={(chosen) => setRounding(ROUNDINGS.find((one) => one === chosen) ?? rounding)}
      />
      <GivenDay required label={say('workload.timeSince')} value={since} onChange={setSince} />
    </ActDrawer>
  );
}
