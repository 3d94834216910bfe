import { Button, Drawer } from '@mantine/core';
import { CorrectEvaluation_EvaluationFragmentDoc, EvaluationDetailDocument, type EvaluationDetailQuery } from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { NotShown } from '../../ui/NotShown.tsx';
import { Quiet, Tags } from '../../ui/Stacked.tsx';
import { EmployeeLink } from '../employee/links.tsx';
import { CorrectEvaluationDrawer } from './CorrectEvaluationDrawer.tsx';
import styles from './Evaluation.module.css';
import { EvaluationParts } from './EvaluationParts.tsx';
import { EvaluationSteps } from './EvaluationSteps.tsx';
import { PredikatTag, StateTag } from './EvaluationTags.tsx';

type Detail = Extract<NonNullable<EvaluationDetailQuery['node']>, { __typename: 'Evaluation' }>;

interface EvaluationDrawerProps {
  id: string;
  /** The evaluation is no longer what the page shows. */
  onChanged: () => void;
  onClose: () => void;
}

/** Who evaluates somebody in a period and why, what the evaluation said before, and the way to correct it. */
export function EvaluationDrawer({ id, onChanged, onClose }: EvaluationDrawerProps) {
  const { say } = useText();
  const [result, retry] = usePageQuery({ query: EvaluationDetailDocument, variables: { id } });
  const [correcting, setCorrecting] = useState(false);
  const evaluation = result.data?.node?.__typename === 'Evaluation' ? result.data.node : null;
  if (evaluation && correcting) {
    return (
      <CorrectEvaluationDrawer
        evaluation={evaluation}
        onDone={() => {
          setCorrecting(false);
          retry();
          onChanged();
        }}
        onClose={() => setCorrecting(false)}
      />
    );
  }
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={say('evaluation.detailTitle')} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <QueryState result={result} retry={retry} empty={() => evaluation === null}>
        {() => (evaluation ? <EvaluationDetail evaluation={evaluation} onCorrect={() => setCorrecting(true)} /> : null)}
      </QueryState>
    </Drawer>
  );
}

function EvaluationDetail({ evaluation, onCorrect }: { evaluation: Detail; onCorrect: () => void }) {
  const { say } = useText();
  const { state, predikat, evaluator, evaluatorOffice, parts, steps, versions, viewerCanCorrect, viewerSeesRatings } = evaluation;
  const { employee, period } = readFragment(CorrectEvaluation_EvaluationFragmentDoc, evaluation);
  return (
    <>
      <p>
        <strong>{employee.fullName}</strong> · {period.label}
      </p>
      <Tags>
        <StateTag state={state} />
        {predikat ? <PredikatTag predikat={predikat} /> : null}
      </Tags>
      {viewerSeesRatings ? null : (
        <p>
          <NotShown>{say('evaluation.ratingsLater')}</NotShown>
        </p>
      )}
      <section className={styles.section}>
        <h3>{say('evaluation.who')}</h3>
        <p className={styles.hint}>
          {evaluatorOffice ? say('evaluation.whoDecided', { office: say(`labels.EvaluatorOffice.${evaluatorOffice}`) }) : null}
          {state === 'SEALED' && !evaluatorOffice ? <SealedBy evaluator={evaluator} /> : null}
          {state === 'SEALED' ? null : say('evaluation.notSealedYet')}
        </p>
      </section>
      <section className={styles.section}>
        <h3>{say('evaluation.parts')}</h3>
        <p className={styles.hint}>{say('evaluation.partsLead')}</p>
        <EvaluationParts parts={parts} />
      </section>
      <section className={styles.section}>
        <h3>{say('next.steps')}</h3>
        <EvaluationSteps steps={steps} />
      </section>
      {versions.length > 0 ? <Versions versions={versions} /> : null}
      {viewerCanCorrect ? (
        <section className={styles.section}>
          <div>
            <Button variant="default" onClick={onCorrect}>
              {say('evaluation.correct')}
            </Button>
          </div>
        </section>
      ) : null}
    </>
  );
}

function SealedBy({ evaluator }: Pick<Detail, 'evaluator'>) {
  const { say } = useText();
  return (
    <>
      {say('evaluation.sealedBy')} {evaluator ? <EmployeeLink id={evaluator.id}>{evaluator.fullName}</EmployeeLink> : say('evaluation.hidden')}
    </>
  );
}

function Versions({ versions }: { versions: Detail['versions'] }) {
  const { say, format } = useText();
  return (
    <section className={styles.section}>
      <h3>{say('evaluation.versions')}</h3>
      <ul className={styles.parts}>
        {versions.map(({ version, workResult, behaviour, predikat, note, replacedAt, replacedBy, reason, decreeNumber }) => (
          <li key={version}>
            <span>
              {say('evaluation.workResult')}: {say(`labels.Rating.${workResult}`)} · {say('evaluation.behaviour')}: {say(`labels.Rating.${behaviour}`)}{' '}
              <PredikatTag predikat={predikat} />
            </span>
            {note ? <span className={styles.note}>{note}</span> : null}
            <Quiet>{say('evaluation.versionOf', { version: format.count(version), time: format.instant(replacedAt), name: replacedBy })}</Quiet>
            <Quiet>{say('evaluation.versionWhy', { reason, decree: decreeNumber })}</Quiet>
          </li>
        ))}
      </ul>
    </section>
  );
}
