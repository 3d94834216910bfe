import { Button, Drawer } from '@mantine/core';
import { BeginPositionAnalysisDocument, EarlierPositionAnalysesDocument } from '@selaras/schema/web';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansiCode } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/Message.tsx';
import { PositionPicker, type Picked } from '../appointment/index.ts';
import { PositionAnalysisLink } from './links.tsx';
import styles from './PositionAnalysis.module.css';

interface BeginDrawerProps {
  /** Of which position, where the page is of one. */
  position?: Picked;
  onClose: () => void;
}

/** Of which position, and with what of which other analysis of it. */
export function BeginDrawer({ position, onClose }: BeginDrawerProps) {
  const { say, format } = useText();
  const instansi = useInstansiCode();
  const navigate = useNavigate();
  const kept = useFormDraft('position-analysis.begin', position?.id);
  const [picked, setPicked] = useDraftField<Picked | null>(kept, 'position', position ?? null);
  const [madeOf, setMadeOf] = useDraftField<string | null>(kept, 'madeOf', null);
  const [refusal, setRefusal] = useState<ReactNode>(null);
  const [asking, begin] = useMutation(BeginPositionAnalysisDocument);
  const [{ data }] = usePageQuery({ query: EarlierPositionAnalysesDocument, variables: { positionId: picked?.id ?? '' }, pause: picked === null });
  const earlier = picked !== null && data?.node?.__typename === 'Position' ? data.node.positionAnalyses.nodes : [];
  // What is in force is what one goes on from, unless somebody says otherwise.
  const usual = earlier.find(({ state }) => state === 'ESTABLISHED')?.id ?? '';
  const chosen = madeOf ?? usual;
  const madeOfId = earlier.some(({ id }) => id === chosen) ? chosen : null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (picked === null) return;
    const answer = (await begin({ input: { positionId: picked.id, madeOfId } })).data?.beginPositionAnalysis;
    if (answer?.__typename === 'PositionAnalysisSaved') {
      kept.sent();
      await navigate({ to: '/$instansi/position-analysis/$analysisId', params: { instansi, analysisId: answer.analysis.id } });
    } else if (answer)
      setRefusal(
        <>
          {say(`refusals.${answer.__typename}`)} <PositionAnalysisLink id={answer.openAnalysis.id}>{say('positionAnalysis.toOpen')}</PositionAnalysisLink>
        </>,
      );
    else setRefusal(say('acts.failed'));
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={say('positionAnalysis.begin')} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <p className={styles.quiet}>{say('positionAnalysis.beginLead')}</p>
        {position ? <p>{position.label}</p> : <PositionPicker label={say('positionAnalysis.position')} value={picked} onChange={setPicked} />}
        {earlier.length > 0 ? (
          <ChoiceField
            visibleLabel
            label={say('positionAnalysis.madeOf')}
            value={madeOfId ?? ''}
            choices={[
              { value: '', label: say('positionAnalysis.madeOfNothing') },
              ...earlier.map(({ id, state, establishedFrom }) => ({
                value: id,
                label:
                  establishedFrom === null
                    ? say(`labels.PositionAnalysisState.${state}`)
                    : say('positionAnalysis.establishedSince', { day: format.day(establishedFrom) }),
              })),
            ]}
            onChange={setMadeOf}
          />
        ) : null}
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <div>
          <Button type="submit" loading={asking.fetching} disabled={picked === null}>
            {say('positionAnalysis.begin')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
