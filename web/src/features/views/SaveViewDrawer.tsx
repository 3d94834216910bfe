import { Button, Drawer, Group } from '@mantine/core';
import { SaveViewDocument, type SaveViewMutation } from '@selaras/schema/web';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { viewAddress } from './view-address.ts';
import { LONGEST_NAME, ViewFields } from './ViewFields.tsx';
import { ViewLink } from './ViewLink.tsx';
import styles from './Views.module.css';

type Saved = Extract<SaveViewMutation['saveView'], { __typename: 'ViewSaved' }>['view'];

/** Keeps the page at hand under a name, then gives its link. */
export function SaveViewDrawer({ onClose }: { onClose: () => void }) {
  const { say } = useText();
  const [saved, setSaved] = useState<Saved | null>(null);
  return (
    <Drawer
      opened
      onClose={onClose}
      returnFocus={false}
      position="right"
      size="28rem"
      title={say('saveView.open')}
      closeButtonProps={{ 'aria-label': say('app.close') }}
    >
      {saved ? <Kept saved={saved} onLeave={onClose} /> : <SaveForm onSaved={setSaved} />}
    </Drawer>
  );
}

/** What the page is called, with the period and the day that its address names. */
function useProposedName(): string {
  const { format } = useText();
  const { periods } = useInstansi();
  const { period, asOf } = useSearch({ from: '/signed-in' });
  const label = periods.nodes.find(({ id }) => id === period)?.label;
  return [document.title.replace(/ · Selaras$/, ''), label, asOf && format.day(asOf)].filter(Boolean).join(' · ').slice(0, LONGEST_NAME);
}

function SaveForm({ onSaved }: { onSaved: (saved: Saved) => void }) {
  const { say, format } = useText();
  const { id: instansiId } = useInstansi();
  const address = viewAddress(useRouter().history.location);
  const kept = useFormDraft('view.save', address);
  const [name, setName] = useDraftField(kept, 'name', useProposedName());
  const [isShared, setShared] = useDraftField(kept, 'shared', false);
  const [{ fetching }, save] = useMutation(SaveViewDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { data } = await save({ input: { instansiId, name: name.trim(), address, isShared } });
    const done = data?.saveView;
    if (done?.__typename === 'ViewSaved') {
      kept.sent();
      onSaved(done.view);
    } else if (done?.__typename === 'TooManyViews') setRefusal(say('refusals.TooManyViews', { most: format.count(done.most) }));
    else setRefusal(say(done?.__typename === 'ViewNameTaken' ? 'refusals.ViewNameTaken' : 'acts.failed'));
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p>{say('views.what')}</p>
      <RestoredDraft kept={kept} />
      <ViewFields name={name} onName={setName} isShared={isShared} onShared={setShared} />
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <Group>
        <Button type="submit" loading={fetching} disabled={name.trim() === ''}>
          {say('views.save')}
        </Button>
      </Group>
    </form>
  );
}

function Kept({ saved: { id, name, isShared }, onLeave }: { saved: Saved; onLeave: () => void }) {
  const { say } = useText();
  const { code, name: instansi } = useInstansi();
  return (
    <div className={styles.form}>
      <Notice tone="good">{say('views.saved', { name })}</Notice>
      <ViewLink id={id} />
      <p>{isShared ? say('views.sharedWith', { instansi }) : say('views.notShared')}</p>
      <p>
        <Link to="/$instansi/views" params={{ instansi: code }} onClick={onLeave}>
          {say('views.all')}
        </Link>
      </p>
    </div>
  );
}
