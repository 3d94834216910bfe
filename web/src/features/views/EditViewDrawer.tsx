import { Button, Drawer, Group } from '@mantine/core';
import { ChangeViewDocument, DeleteViewDocument } from '@selaras/schema/web';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { Notice } from '../../ui/Message.tsx';
import { ViewFields } from './ViewFields.tsx';
import { ViewLink } from './ViewLink.tsx';
import styles from './Views.module.css';
import type { ViewRow } from './ViewsTable.tsx';

interface EditViewDrawerProps {
  view: ViewRow;
  onClose: () => void;
  onDone: () => void;
}

/** Another name or other readers of an own view, or its end; what its link opens stays. */
export function EditViewDrawer({ view, onClose, onDone }: EditViewDrawerProps) {
  const { say } = useText();
  const { id: viewId, version } = view;
  const kept = useFormDraft('view.edit', viewId, version);
  const [name, setName] = useDraftField(kept, 'name', view.name);
  const [isShared, setShared] = useDraftField(kept, 'shared', view.isShared);
  const [changing, change] = useMutation(ChangeViewDocument);
  const [deleting, remove] = useMutation(DeleteViewDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSure, setSure] = useState(false);
  const busy = changing.fetching || deleting.fetching;
  const done = (): void => {
    kept.sent();
    onDone();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { data } = await change({ input: { viewId, version, name: name.trim(), isShared } });
    const answer = data?.changeView;
    if (answer?.__typename === 'ViewSaved') done();
    else if (answer?.__typename === 'ViewChanged')
      setRefusal(say('views.isNow', { name: answer.current.name, readers: say(answer.current.isShared ? 'views.everybody' : 'views.ownerOnly') }));
    else setRefusal(say(answer?.__typename === 'ViewNameTaken' ? 'refusals.ViewNameTaken' : 'acts.failed'));
  };
  const takeAway = async (): Promise<void> => {
    const { data } = await remove({ input: { viewId, version } });
    if (data?.deleteView.__typename === 'ViewDeleted') done();
    else setRefusal(say(data?.deleteView.__typename === 'ViewChanged' ? 'refusals.ViewChanged' : 'acts.failed'));
  };
  return (
    <Drawer opened onClose={onClose} position="right" size="28rem" title={say('views.edit')} closeButtonProps={{ 'aria-label': say('app.close') }}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <RestoredDraft kept={kept} />
        <ViewFields name={name} onName={setName} isShared={isShared} onShared={setShared} />
        <ViewLink id={viewId} />
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        {isSure ? (
          <Notice
            tone="warning"
            action={
              <Button color="red" size="compact-sm" loading={deleting.fetching} onClick={() => void takeAway()}>
                {say('views.deleteNow')}
              </Button>
            }
          >
            {say('views.deleteHint')}
          </Notice>
        ) : null}
        <Group>
          <Button type="submit" loading={changing.fetching} disabled={busy || name.trim() === ''}>
            {say('views.save')}
          </Button>
          {isSure ? null : (
            <Button variant="default" disabled={busy} onClick={() => setSure(true)}>
              {say('views.delete')}
            </Button>
          )}
        </Group>
      </form>
    </Drawer>
  );
}
