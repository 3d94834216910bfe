import { Button } from '@mantine/core';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Page.tsx';
import { ActPreviewPanel } from '../acts/index.ts';
import styles from './Reorganisation.module.css';
import type { Check } from './use-check.ts';

/** What all steps together would do, and the one button that does it. */
export function CheckPanel({ check: { checked, refusal, busy, run, apply } }: { check: Check }) {
  const { say, format } = useText();
  const refused = checked?.steps.filter((step) => step.refusal !== null).length ?? 0;
  return (
    <Panel title={say('reorganisation.checkTitle')} lead={say('reorganisation.checkLead')}>
      <div className={styles.check}>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        {checked ? (
          <Notice tone={refused === 0 ? 'good' : 'warning'}>
            {refused === 0 ? say('reorganisation.allGood') : say('reorganisation.someRefused', { number: format.count(refused) })}
          </Notice>
        ) : null}
        <div className={styles.actions}>
          <Button variant="default" loading={busy} onClick={() => void run()}>
            {say('reorganisation.check')}
          </Button>
          {apply ? (
            <Button loading={busy} onClick={() => void apply()}>
              {say('reorganisation.apply')}
            </Button>
          ) : null}
        </div>
        {checked ? <ActPreviewPanel preview={checked.preview} /> : null}
      </div>
    </Panel>
  );
}
