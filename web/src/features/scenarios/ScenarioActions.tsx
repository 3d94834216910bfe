import { Button, Drawer, TextInput } from '@mantine/core';
import {
  ApplyScenarioHereDocument,
  ChangeScenarioHereDocument,
  CreateScenarioHereDocument,
  DiscardScenarioHereDocument,
  type ChangeScenarioInput,
  type ScenarioPage_ScenarioFragment,
} from '@selaras/schema/web';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { ScenarioForm } from './ScenarioForm.tsx';
import styles from './Scenarios.module.css';

interface ScenarioActionsProps {
  scenario: ScenarioPage_ScenarioFragment;
  refresh: () => void;
}

/** What can be done with a whole scenario: said otherwise, shared, copied, applied, thrown away. */
export function ScenarioActions({ scenario, refresh }: ScenarioActionsProps) {
  const { say, format } = useText();
  const { id: instansiId, code } = useInstansi();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'discard' | 'apply' | null>(null);
  const [told, setTold] = useState<{ readonly tone: 'danger' | 'good'; readonly text: string } | null>(null);
  const [changing, change] = useMutation(ChangeScenarioHereDocument);
  const [discarding, discard] = useMutation(DiscardScenarioHereDocument);
  const [copying, copy] = useMutation(CreateScenarioHereDocument);
  const [, apply] = useMutation(ApplyScenarioHereDocument);
  const { id: scenarioId, version, viewerCanKeep, viewerCanWork, isShared } = scenario;
  const write = async (more: Partial<ChangeScenarioInput>): Promise<string | null> => {
    const answer = (await change({ input: { ...more, scenarioId, version } })).data?.changeScenario.__typename;
    refresh();
    if (!answer) return say('acts.failed');
    return answer === 'ScenarioSaved' ? null : say(`refusals.${answer}`);
  };
  const share = async (): Promise<void> => {
    const refused = await write({ isShared: !isShared });
    setTold(refused === null ? null : { tone: 'danger', text: refused });
  };
  const throwAway = async (): Promise<void> => {
    const answer = (await discard({ input: { scenarioId, version } })).data?.discardScenario.__typename;
    setOpen(null);
    setTold(answer === 'ScenarioSaved' ? null : { tone: 'danger', text: answer ? say(`refusals.${answer}`) : say('acts.failed') });
    refresh();
  };
  const copyIt = async (): Promise<void> => {
    const { name, firstDay, ofDinas } = scenario;
    const input = {
      instansiId,
      name: say('scenarios.copyOf', { name }).slice(0, 200),
      firstDay,
      copyOfId: scenarioId,
      ...(ofDinas ? { dinasId: ofDinas.id } : {}),
    };
    const answer = (await copy({ input })).data?.createScenario;
    if (answer) await navigate({ to: '/$instansi/scenarios/$scenarioId', params: { instansi: code, scenarioId: answer.scenario.id }, search: {} });
    else setTold({ tone: 'danger', text: say('acts.failed') });
  };
  return (
    <div className={styles.steps}>
      <div className={styles.actions}>
        {viewerCanWork ? <Button onClick={() => setOpen('apply')}>{say('scenarios.apply')}</Button> : null}
        {viewerCanKeep ? (
          <>
            <Button variant="default" loading={changing.fetching} onClick={() => void share()}>
              {say(isShared ? 'scenarios.unshare' : 'scenarios.share')}
            </Button>
            <Button variant="default" onClick={() => setOpen('edit')}>
              {say('scenarios.edit')}
            </Button>
          </>
        ) : null}
        <CopyButton may={viewerCanKeep || scenario.state !== 'OPEN'} busy={copying.fetching} onCopy={() => void copyIt()} />
        {viewerCanKeep ? (
          <Button variant="default" onClick={() => setOpen('discard')}>
            {say('scenarios.discard')}
          </Button>
        ) : null}
      </div>
      {open === 'discard' ? (
        <Notice
          tone="warning"
          action={
            <span className={styles.actions}>
              <Button size="compact-sm" color="red" loading={discarding.fetching} onClick={() => void throwAway()}>
                {say('scenarios.discardIt')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setOpen(null)}>
                {say('scenarios.keepIt')}
              </Button>
            </span>
          }
        >
          {say('scenarios.discardAsk')}
        </Notice>
      ) : null}
      {told ? <Notice tone={told.tone}>{told.text}</Notice> : null}
      {open === 'edit' ? (
        <ScenarioForm
          title={say('scenarios.edit')}
          id={scenarioId}
          version={version}
          initial={scenario}
          onSave={async ({ name, firstDay, keptUntil }) => {
            const refused = await write({ name, ...(firstDay === scenario.firstDay ? {} : { firstDay }), keptUntil });
            if (refused === null) setOpen(null);
            return refused;
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'apply' ? (
        <ApplyDrawer
          scenario={scenario}
          onSave={async (decreeNumber) => {
            const answer = (await apply({ input: { scenarioId, version, decreeNumber } })).data?.applyScenario;
            refresh();
            if (answer?.__typename !== 'ScenarioApplied') return answer ? say(`refusals.${answer.__typename}`) : say('acts.failed');
            const { draftCount, hiredPeople } = answer;
            setTold({
              tone: 'good',
              text: [
                say('scenarios.applied', { n: draftCount, number: format.count(draftCount) }),
                ...(hiredPeople > 0 ? [say('scenarios.hiredLeft', { n: hiredPeople, number: format.count(hiredPeople) })] : []),
              ].join(' '),
            });
            setOpen(null);
            return null;
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}

function CopyButton({ may, busy, onCopy }: { may: boolean; busy: boolean; onCopy: () => void }) {
  const { say } = useText();
  return may ? (
    <Button variant="default" loading={busy} onClick={onCopy}>
      {say('scenarios.copy')}
    </Button>
  ) : null;
}

interface ApplyDrawerProps {
  scenario: Pick<ScenarioPage_ScenarioFragment, 'id' | 'version' | 'changeCount'>;
  onSave: (decreeNumber: string) => Promise<string | null>;
  onClose: () => void;
}

/** Says by which decree the drafts are to be. */
function ApplyDrawer({ scenario: { id, version, changeCount }, onSave, onClose }: ApplyDrawerProps) {
  const { say, format } = useText();
  const kept = useFormDraft('scenarios.apply', id, version);
  const [decree, setDecree] = useDraftField(kept, 'decree', '');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (decree.trim() === '') return;
    setBusy(true);
    const refused = await onSave(decree.trim());
    if (refused === null) kept.sent();
    setRefusal(refused);
    setBusy(false);
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="38rem" title={say('scenarios.apply')} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <RestoredDraft kept={kept} />
        <p className={styles.quiet}>{say('scenarios.applyLead', { number: format.count(changeCount) })}</p>
        <TextInput required label={say('scenarios.decree')} maxLength={500} value={decree} onChange={({ currentTarget: { value } }) => setDecree(value)} />
        <p className={styles.quiet}>{say('scenarios.decreeHint')}</p>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <div>
          <Button type="submit" loading={busy} disabled={decree.trim() === ''}>
            {say('scenarios.makeDrafts')}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}
