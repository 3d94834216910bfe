import { Button, NumberInput } from '@mantine/core';
import { FIGURES } from '@selaras/schema/figures';
import { DinasToChooseDocument, SetThresholdDocument, type FigureKey, type ThresholdComparison, type ThresholdsPageQuery } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { writeFigure } from '../figures/index.ts';
import styles from './Thresholds.module.css';

/** Those that a board shows. */
const KEYS = (Object.keys(FIGURES) as FigureKey[]).filter((key) => FIGURES[key].path !== null);
const COMPARISONS = ['ABOVE', 'BELOW'] as const satisfies readonly ThresholdComparison[];

interface ThresholdFormProps {
  /** Those that may be chosen; null for all, and the whole of them. */
  dinasIds: readonly string[] | null;
  watched: NonNullable<ThresholdsPageQuery['thresholds']>;
  onSet: () => void;
}

/** Has one more figure watched; one of the same figure, place and side takes the place of the one before. */
export function ThresholdForm({ dinasIds, watched, onSet }: ThresholdFormProps) {
  const { say, format } = useText();
  const { id: instansiId } = useInstansi();
  const isWhole = dinasIds === null;
  const [places] = usePageQuery({ query: DinasToChooseDocument, variables: { instansiId } });
  const all = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const dinasList = dinasIds === null ? all : all.filter(({ id }) => dinasIds.includes(id));
  const [{ fetching }, send] = useMutation(SetThresholdDocument);
  const kept = useFormDraft('threshold');
  const [chosen, setFigure] = useDraftField<FigureKey>(kept, 'figure', 'GAP_SHARE');
  // A draft may be of a build that had another one.
  const figure = KEYS.includes(chosen) ? chosen : 'GAP_SHARE';
  const [chosenDinas, setDinasId] = useDraftField(kept, 'dinas', '');
  // Where there is one to choose, it is that one; a draft may name one that is not to be chosen any more.
  const dinasId = dinasIds === null || dinasIds.includes(chosenDinas) ? chosenDinas : dinasIds.length === 1 ? dinasIds[0]! : '';
  const [comparison, setComparison] = useDraftField<ThresholdComparison>(kept, 'comparison', 'ABOVE');
  const [limit, setLimit] = useDraftField<number | ''>(kept, 'limit', '');
  const [told, setTold] = useState<{ readonly tone: 'good' | 'danger'; readonly text: string } | null>(null);
  const isShare = FIGURES[figure].unit === 'SHARE';
  const before = watched.find((one) => one.figure === figure && one.comparison === comparison && (one.dinas?.id ?? '') === dinasId);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (limit === '' || (!isWhole && dinasId === '')) return;
    const input = { instansiId, dinasId: dinasId || null, figure, comparison, limit: isShare ? limit / 100 : limit };
    const { data, error } = await send({ input });
    const done = data?.setThreshold.__typename;
    if (done === 'ThresholdSet') setTold({ tone: 'good', text: say('thresholds.isSet') });
    else if (done) setTold({ tone: 'danger', text: say(`refusals.${done}`) });
    else
      setTold({
        tone: 'danger',
        text: error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN') ? say('thresholds.notYours') : say('acts.failed'),
      });
    if (done === 'ThresholdSet') {
      setLimit('');
      kept.sent();
    }
    onSet();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ChoiceField
        visibleLabel
        label={say('thresholds.figure')}
        value={figure}
        choices={KEYS.map((value) => ({ value, label: say(`figures.${value}.name`) }))}
        onChange={(value) => setFigure(KEYS.find((key) => key === value) ?? figure)}
      />
      <ChoiceField
        visibleLabel
        label={say('thresholds.place')}
        value={dinasId}
        choices={[
          ...(dinasIds?.length === 1 ? [] : [{ value: '', label: isWhole ? say('thresholds.whole') : say('thresholds.choose') }]),
          ...dinasList.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setDinasId}
      />
      <ChoiceField
        visibleLabel
        label={say('thresholds.side')}
        value={comparison}
        choices={COMPARISONS.map((value) => ({ value, label: say(`labels.ThresholdComparison.${value}`) }))}
        onChange={(value) => setComparison(COMPARISONS.find((one) => one === value) ?? comparison)}
      />
      <NumberInput
        required
        label={say(isShare ? 'thresholds.percent' : 'thresholds.value')}
        min={0}
        max={isShare ? 100 : 1_000_000}
        decimalScale={isShare ? 1 : 0}
        decimalSeparator={say('thresholds.decimal')}
        value={limit}
        onChange={(value) => setLimit(value === '' ? '' : Number(value))}
      />
      <Button type="submit" loading={fetching} disabled={limit === '' || (!isWhole && dinasId === '')}>
        {say(before ? 'thresholds.replace' : 'thresholds.add')}
      </Button>
      {before ? <p className={styles.told}>{say('thresholds.replaces', { limit: writeFigure(figure, before.limit, format) })}</p> : null}
      <RestoredDraft kept={kept} />
      {told ? (
        <div className={styles.told}>
          <Notice tone={told.tone}>{told.text}</Notice>
        </div>
      ) : null}
    </form>
  );
}
