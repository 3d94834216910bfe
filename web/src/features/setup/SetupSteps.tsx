import { Anchor } from '@mantine/core';
import type { SetupQuery } from '@selaras/schema/web';
import { Link } from '@tanstack/react-router';
import { IconCircle, IconCircleArrowRight, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useInstansiCode } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';
import styles from './Setup.module.css';

export type SetupOfInstansi = NonNullable<Extract<NonNullable<SetupQuery['node']>, { __typename: 'Instansi' }>['setup']>;
type Step = SetupOfInstansi['steps'][number];

const iconOf = ({ isDone, isNext }: Step) =>
  isDone === null ? <IconLock size={20} /> : isDone ? <IconCircleCheck size={20} /> : isNext ? <IconCircleArrowRight size={20} /> : <IconCircle size={20} />;

/** Where a step is done; what is brought in by a file has its template beside it. */
function Way({ part, importKind }: Step) {
  const { say, language } = useText();
  const instansi = useInstansiCode();
  if (part === 'PERIOD')
    return (
      <Link to="/$instansi/periods" params={{ instansi }}>
        {say('setup.toPeriods')}
      </Link>
    );
  if (part === 'ACCOUNTS')
    return (
      <Link to="/$instansi/accounts" params={{ instansi }}>
        {say('setup.toAccounts')}
      </Link>
    );
  if (importKind === null) return null;
  return (
    <>
      <Anchor href={`/imports/template.xlsx?${new URLSearchParams({ kind: importKind, language }).toString()}`} download>
        {say('setup.template')}
      </Anchor>
      <Link to="/$instansi/imports" params={{ instansi }}>
        {say('setup.toImports')}
      </Link>
    </>
  );
}

/** The steps from an empty government to its board, each with what was found and where it is done. */
export function SetupSteps({ setup }: { setup: SetupOfInstansi }) {
  const { say, format } = useText();
  const foundIn = ({ part, found, outOf }: Step): string => {
    if (found === null) return say('setup.notYours');
    if (found === 0) return say('setup.nothing');
    return outOf === null
      ? say(`setup.parts.${part}.found`, { number: format.count(found) })
      : say('setup.outOf', { found: say(`setup.parts.${part}.found`, { number: format.count(found) }), number: format.count(outOf) });
  };
  return (
    <ol className={styles.steps}>
      {setup.steps.map((step) => (
        <li
          key={step.part}
          className={styles.step}
          data-done={step.isDone === true || undefined}
          data-next={step.isNext || undefined}
          aria-current={step.isNext ? 'step' : undefined}
        >
          <span className={styles.icon} aria-hidden>
            {iconOf(step)}
          </span>
          <div className={styles.words}>
            <p className={styles.title}>{say(`labels.SetupPart.${step.part}`)}</p>
            <Quiet as="p">{say(`setup.parts.${step.part}.lead`)}</Quiet>
            <p className={styles.found}>{foundIn(step)}</p>
            {step.isDone === null ? null : (
              <p className={styles.ways}>
                <Way {...step} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
