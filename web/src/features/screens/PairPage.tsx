import { Button, TextInput } from '@mantine/core';
import { PairScreenDocument } from '@selaras/schema/web';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { useSession, type SessionInstansi } from '../../app/session.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { RestoredDraft } from '../../app/RestoredDraft.tsx';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import { Message, Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { PureShowsFields, USUAL } from './PureShowsFields.tsx';
import styles from './Screens.module.css';

/** Where the code of a screen is entered, mostly on a phone in front of it. */
export function PairPage() {
  const { say } = useText();
  const places = useSession().instansiList.filter(({ viewerCanPairScreens }) => viewerCanPairScreens);
  return (
    <Page title={say('screens.pair')} lead={say('screens.pairLead')}>
      {places.length === 0 ? (
        <Panel>
          <Message icon={<IconLock size={24} />} title={say('screens.notYours')} hint={say('screens.notYoursHint')} />
        </Panel>
      ) : (
        <PairForm places={places} />
      )}
    </Page>
  );
}

function PairForm({ places }: { places: readonly SessionInstansi[] }) {
  const { say, format } = useText();
  const navigate = useNavigate();
  const { kode = '' } = useSearch({ from: '/signed-in/layar/pasang' });
  const [{ fetching }, send] = useMutation(PairScreenDocument);
  const kept = useFormDraft('screen.pair');
  const [code, setCode] = useState(kode.toUpperCase());
  const [name, setName] = useDraftField(kept, 'name', '');
  const [placeId, setPlaceId] = useDraftField(kept, 'placeId', places[0]?.id ?? '');
  const [shows, setShows] = useDraftField(kept, 'shows', USUAL);
  const [refusal, setRefusal] = useState<string | null>(null);
  const place = places.find(({ id }) => id === placeId) ?? places[0];
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!place) return;
    const answer = (await send({ input: { instansiId: place.id, screenCode: code, name, shows } })).data?.pairScreen;
    if (answer?.__typename === 'ScreenPaired') {
      kept.sent();
      return navigate({ to: '/$instansi/screens', params: { instansi: place.code } });
    }
    if (!answer) setRefusal(say('account.failed'));
    else if (answer.__typename === 'TooManyAttempts') setRefusal(say('screens.wait', { number: format.count(answer.retryAfterSeconds) }));
    else if (answer.__typename === 'TooManyScreens') setRefusal(say('refusals.TooManyScreens', { number: format.count(answer.most) }));
    else setRefusal(say('refusals.ScreenCodeUnknown'));
  };
  return (
    <Panel>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <RestoredDraft kept={kept} />
        {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
        <TextInput
          label={say('screens.code')}
          description={say('screens.codeHint')}
          required
          withAsterisk={false}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          classNames={{ input: styles.code ?? '' }}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value.toUpperCase())}
        />
        <TextInput
          label={say('screens.name')}
          placeholder={say('screens.nameExample')}
          required
          withAsterisk={false}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {places.length > 1 ? (
          <ChoiceField
            visibleLabel
            label={say('app.instansi')}
            value={placeId}
            choices={places.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(id) => {
              setPlaceId(id);
              setShows({ ...shows, periodId: null });
            }}
          />
        ) : null}
        <PureShowsFields shows={shows} periods={place?.periods.nodes ?? []} onChange={setShows} />
        <Button type="submit" loading={fetching}>
          {say('screens.pairNow')}
        </Button>
      </form>
    </Panel>
  );
}
