import { Button } from '@mantine/core';
import {
  ChangeReorganisationDocument,
  DiscardReorganisationDocument,
  ReorganisationPageDocument,
  ReorganisationPage_ReorganisationFragmentDoc,
  type ChangeReorganisationInput,
  type ReorganisationPage_ReorganisationFragment,
} from '@selaras/schema/web';
import { readFragment } from '@selaras/schema/web/fragments';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { NotFound } from '../../app/NotFound.tsx';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Message.tsx';
import { Page, Panel } from '../../ui/Page.tsx';
import { pageTitle } from '../../ui/page-title.ts';
import { QueryState } from '../../ui/QueryState.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { ActLink } from '../acts/links.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { ReorganisationsLink } from './links.tsx';
import styles from './Reorganisation.module.css';
import { ReorganisationForm } from './ReorganisationForm.tsx';
import { StateTag } from './StateTag.tsx';
import { StepList } from './StepList.tsx';
import { useCheck } from './use-check.ts';

type Draft = ReorganisationPage_ReorganisationFragment;

/** One reorganisation: what is said of it, its steps, what they would do, and the way to do all of it. */
export function ReorganisationPage() {
  const { say } = useText();
  const { reorganisationId: id } = useParams({ from: '/signed-in/$instansi/reorganisations/$reorganisationId' });
  const [result, refresh] = usePageQuery({ query: ReorganisationPageDocument, variables: { id } });
  const draft = result.data?.node?.__typename === 'Reorganisation' ? readFragment(ReorganisationPage_ReorganisationFragmentDoc, result.data.node) : null;
  return (
    <Page
      title={pageTitle(draft?.name, result, say)}
      eyebrow={
        <Trail>
          <ReorganisationsLink>{say('reorganisation.title')}</ReorganisationsLink>
        </Trail>
      }
    >
      <QueryState result={result} retry={refresh} empty={() => draft === null} whenEmpty={<NotFound />}>
        {() => (draft ? <Body draft={draft} refresh={refresh} /> : null)}
      </QueryState>
    </Page>
  );
}

function Body({ draft, refresh }: { draft: Draft; refresh: () => void }) {
  const { say } = useText();
  const [changing, change] = useMutation(ChangeReorganisationDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const check = useCheck(draft, refresh);
  const { id: reorganisationId, version } = draft;
  const write = async (more: Partial<ChangeReorganisationInput>): Promise<string | null> => {
    const { data } = await change({ input: { ...more, reorganisationId, version } });
    refresh();
    if (!data) return say('acts.failed');
    const { __typename } = data.changeReorganisation;
    return __typename === 'ReorganisationSaved' ? null : say(`refusals.${__typename}`);
  };
  return (
    <>
      {draft.appliedBy ? (
        <Notice tone="good" action={<ActLink id={draft.appliedBy.id}>{say('reorganisation.toAct')}</ActLink>}>
          {say('reorganisation.wasApplied')}
        </Notice>
      ) : null}
      {draft.state === 'DISCARDED' ? <Notice tone="info">{say('reorganisation.wasDiscarded')}</Notice> : null}
      <Panel aside={draft.viewerCanPrepare ? <DraftActions draft={draft} onWrite={write} refresh={refresh} /> : undefined}>
        <DraftFacts draft={draft} />
      </Panel>
      {refusal ? <Notice tone="danger">{refusal}</Notice> : null}
      <StepList
        draft={draft}
        checks={check.checked?.steps ?? null}
        onOrder={draft.viewerCanPrepare ? async (stepIds) => setRefusal(await write({ stepIds: [...stepIds] })) : null}
        busy={changing.fetching}
        refresh={refresh}
      />
      {draft.viewerCanPrepare && draft.steps.length > 0 ? <CheckPanel check={check} /> : null}
    </>
  );
}

function DraftFacts({ draft }: { draft: Draft }) {
  const { say, format } = useText();
  const { state, firstDay, decreeNumber, reason, ofDinas, madeBy } = draft;
  return (
    <Facts
      items={[
        { name: say('reorganisation.state'), value: <StateTag state={state} /> },
        { name: say('reorganisation.firstDay'), value: format.day(firstDay) },
        { name: say('reorganisation.decree'), value: decreeNumber ?? ABSENT },
        { name: say('reorganisation.reason'), value: reason ?? ABSENT },
        { name: say('reorganisation.where'), value: ofDinas?.name ?? say('reorganisation.whole') },
        { name: say('reorganisation.by'), value: madeBy.name ?? say(madeBy.hidden ? 'acts.hiddenActor' : 'acts.system') },
      ]}
    />
  );
}

interface DraftActionsProps {
  draft: Draft;
  onWrite: (more: Partial<ChangeReorganisationInput>) => Promise<string | null>;
  refresh: () => void;
}

function DraftActions({ draft, onWrite, refresh }: DraftActionsProps) {
  const { say } = useText();
  const [open, setOpen] = useState<'edit' | 'discard' | null>(null);
  const [discarding, discard] = useMutation(DiscardReorganisationDocument);
  const { id: reorganisationId, version } = draft;
  const throwAway = async (): Promise<void> => {
    await discard({ input: { reorganisationId, version } });
    setOpen(null);
    refresh();
  };
  return (
    <div className={styles.actions}>
      <Button variant="default" onClick={() => setOpen('edit')}>
        {say('reorganisation.edit')}
      </Button>
      <Button variant="default" onClick={() => setOpen('discard')}>
        {say('reorganisation.discard')}
      </Button>
      {open === 'discard' ? (
        <Notice
          tone="warning"
          action={
            <Button color="red" loading={discarding.fetching} onClick={() => void throwAway()}>
              {say('reorganisation.discard')}
            </Button>
          }
        >
          {say('reorganisation.discardAsk')}
        </Notice>
      ) : null}
      {open === 'edit' ? (
        <ReorganisationForm
          title={say('reorganisation.edit')}
          id={reorganisationId}
          version={version}
          initial={draft}
          onSave={async (said) => {
            const refusal = await onWrite(said);
            if (refusal === null) setOpen(null);
            return refusal;
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}
