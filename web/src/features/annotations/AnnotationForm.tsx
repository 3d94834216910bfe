import { Button, Drawer, Group, Textarea } from '@mantine/core';
import { FIGURES } from '@selaras/schema/figures';
import { AddAnnotationDocument, ChangeAnnotationDocument, RemoveAnnotationDocument, type FigureKey } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { usePeriod } from '../../app/period.ts';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useToday } from '../../app/use-today.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Quiet } from '../../ui/Stacked.tsx';
import { isFigureKey } from '../figures/index.ts';
import styles from './Annotations.module.css';
import type { AnnotationRow } from './AnnotationsTable.tsx';

const LONGEST = 200;
const isOfPeriod = (figure: FigureKey): boolean => FIGURES[figure].ofPeriod;

interface AnnotationFormProps {
  /** The one that is changed; null for a new one. */
  of: AnnotationRow | null;
  /** What a new one is pinned to, to begin with. */
  figure: FigureKey;
  dinasId: string | null;
  dinasList: readonly { readonly id: string; readonly name: string }[];
  onClose: () => void;
  onDone: () => void;
}

/** What happened and when; of a new one also where, and to which figure. */
export function AnnotationForm({ of, figure: first, dinasId: place, dinasList, onClose, onDone }: AnnotationFormProps) {
  const { say, format } = useText();
  const { id: instansiId, timeZone, viewerSeesBoard, periods } = useInstansi();
  const today = useToday(timeZone);
  const isWhole = viewerSeesBoard === 'ALL';
  const kept = useFormDraft('annotation', of?.id, of?.version);
  const [text, setText] = useDraftField(kept, 'text', of?.text ?? '');
  const [day, setDay] = useDraftField(kept, 'day', of?.day ?? today);
  const [chosen, setFigure] = useDraftField<FigureKey>(kept, 'figure', first);
  // A draft may be of a build that had another one.
  const figure = isFigureKey(chosen) ? chosen : first;
  const [dinasId, setDinasId] = useDraftField(kept, 'dinas', place ?? (isWhole ? '' : (dinasList[0]?.id ?? '')));
  const [periodId, setPeriodId] = useDraftField(kept, 'period', usePeriod()?.id ?? '');
  const [adding, add] = useMutation(AddAnnotationDocument);
  const [changing, change] = useMutation(ChangeAnnotationDocument);
  const [removing, remove] = useMutation(RemoveAnnotationDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const busy = adding.fetching || changing.fetching || removing.fetching;
  const isReady =
    text.trim() !== '' && day !== '' && day <= today && (of !== null || isWhole || dinasId !== '') && (!isOfPeriod(figure) || periodId !== '' || of !== null);

  const end = (done: string | undefined, error: CombinedError | undefined): void => {
    if (done === 'AnnotationSaved' || done === 'AnnotationRemoved') {
      kept.sent();
      onDone();
    } else if (done === 'AnnotationChanged') setRefusal(say('refusals.AnnotationChanged'));
    else setRefusal(say(error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN') ? 'annotations.notYours' : 'acts.failed'));
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isReady) return;
    const said = { day, text: text.trim() };
    if (of) {
      const { data, error } = await change({ input: { ...said, annotationId: of.id, version: of.version } });
      const done = data?.changeAnnotation;
      if (done?.__typename === 'AnnotationChanged') setRefusal(say('annotations.isNow', { day: format.day(done.current.day), text: done.current.text }));
      else end(done?.__typename, error);
    } else {
      const { data, error } = await add({
        input: { ...said, instansiId, dinasId: dinasId || null, figure, periodId: isOfPeriod(figure) ? periodId : null },
      });
      end(data?.addAnnotation.__typename, error);
    }
  };
  const takeAway = async (row: AnnotationRow): Promise<void> => {
    const { data, error } = await remove({ input: { annotationId: row.id, version: row.version } });
    end(data?.removeAnnotation.__typename, error);
  };

  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="32rem"
      title={say(of ? 'annotations.change' : 'annotations.add')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <Textarea
          required
          autosize
          minRows={2}
          label={say('annotations.text')}
          placeholder={say('annotations.example')}
          maxLength={LONGEST}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
        <DateField
          required
          label={say('annotations.day')}
          value={day}
          max={today}
          error={day > today ? say('annotations.dayToCome') : undefined}
          onChange={setDay}
        />
        {of ? (
          <Quiet>
            {say('annotations.pinned', {
              figure: of.figure ? say(`figures.${of.figure}.name`) : say('annotations.figureGone'),
              place: of.ofDinas?.name ?? say('annotations.whole'),
            })}
          </Quiet>
        ) : (
          <>
            <ChoiceField
              visibleLabel
              label={say('annotations.figure')}
              value={figure}
              choices={Object.keys(FIGURES)
                .filter(isFigureKey)
                .map((key) => ({ value: key, label: say(`figures.${key}.name`) }))}
              onChange={(value) => setFigure(isFigureKey(value) ? value : figure)}
            />
            {isOfPeriod(figure) ? (
              <ChoiceField
                visibleLabel
                label={say('annotations.period')}
                value={periodId}
                choices={periods.nodes.map(({ id, label }) => ({ value: id, label }))}
                onChange={setPeriodId}
              />
            ) : null}
            <ChoiceField
              visibleLabel
              label={say('annotations.where')}
              value={dinasId}
              choices={[...(isWhole ? [{ value: '', label: say('annotations.whole') }] : []), ...dinasList.map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={setDinasId}
            />
          </>
        )}
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <Group>
          <Button type="submit" loading={busy} disabled={!isReady}>
            {say('annotations.save')}
          </Button>
          {of ? (
            <Button variant="default" disabled={busy} onClick={() => void takeAway(of)}>
              {say('annotations.remove')}
            </Button>
          ) : null}
        </Group>
      </form>
    </Drawer>
  );
}
