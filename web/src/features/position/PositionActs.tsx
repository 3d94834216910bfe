import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import {
  ChangePositionDocument,
  ClosePositionDocument,
  PositionActs_PositionFragmentDoc,
  ReopenPositionDocument,
  type PositionActs_PositionFragment,
} from '@selaras/schema/web';
import { readFragment, type FragmentType } from '@selaras/schema/web/fragments';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';
import { Panel, PanelGrid } from '../../ui/Page.tsx';
import { ActForm } from '../acts/index.ts';

interface Changing {
  readonly position: PositionActs_PositionFragment;
  readonly onDone: () => void;
}

/** What HR does to a position by hand: each is seen before it is done. */
export function PositionActs({ position: masked, onDone }: { position: FragmentType<typeof PositionActs_PositionFragmentDoc>; onDone: () => void }) {
  const { say } = useText();
  const position = readFragment(PositionActs_PositionFragmentDoc, masked);
  if (!position.viewerCanChange) return null;
  // Filled in anew from what was saved.
  const key = `${position.id} ${position.version}`;
  return (
    <PanelGrid>
      <Panel title={say('position.change')} lead={say('position.changeLead')}>
        <ChangeForm key={key} position={position} onDone={onDone} />
      </Panel>
      {position.validTo === null ? (
        <Panel title={say('position.close')} lead={say('position.closeLead')}>
          <CloseForm key={key} position={position} onDone={onDone} />
        </Panel>
      ) : (
        <Panel title={say('position.reopen')} lead={say('position.reopenLead')}>
          <ReopenForm key={key} position={position} onDone={onDone} />
        </Panel>
      )}
    </PanelGrid>
  );
}

function ChangeForm({ position: { id: positionId, version, title, positionClass }, onDone }: Changing) {
  const { say } = useText();
  const [, change] = useMutation(ChangePositionDocument);
  const [newTitle, setTitle] = useState(title);
  const [newClass, setClass] = useState<number | ''>(positionClass ?? '');
  const isSame = newTitle.trim() === title && newClass === (positionClass ?? '');
  return (
    <ActForm
      label={say('position.change')}
      done="PositionSaved"
      disabled={isSame || newTitle.trim() === ''}
      onDone={onDone}
      run={async (said) => {
        const clear = newClass === '' && positionClass !== null ? { clear: ['POSITION_CLASS' as const] } : {};
        const input = {
          positionId,
          version,
          ...(newTitle.trim() === title ? {} : { title: newTitle.trim() }),
          ...(newClass === '' || newClass === positionClass ? clear : { positionClass: newClass }),
          ...said,
        };
        return (await change({ input })).data?.changePosition;
      }}
    >
      <TextInput label={say('position.newTitle')} value={newTitle} maxLength={500} onChange={(event) => setTitle(event.currentTarget.value)} />
      <NumberInput
        label={say('position.positionClass')}
        value={newClass}
        min={1}
        max={17}
        allowDecimal={false}
        onChange={(value) => setClass(typeof value === 'number' ? value : '')}
      />
    </ActForm>
  );
}

function CloseForm({ position: { id: positionId, version }, onDone }: Changing) {
  const { say } = useText();
  const [, close] = useMutation(ClosePositionDocument);
  const [lastDay, setLastDay] = useState('');
  const [endHolders, setEndHolders] = useState(false);
  return (
    <ActForm
      label={say('position.close')}
      done="PositionSaved"
      disabled={lastDay === ''}
      onDone={onDone}
      run={async (said) => (await close({ input: { positionId, version, lastDay, endHolders, ...said } })).data?.closePosition}
    >
      <TextInput type="date" label={say('position.lastDay')} value={lastDay} onChange={(event) => setLastDay(event.currentTarget.value)} />
      <Checkbox label={say('position.endHolders')} checked={endHolders} onChange={(event) => setEndHolders(event.currentTarget.checked)} />
    </ActForm>
  );
}

function ReopenForm({ position: { id: positionId, version }, onDone }: Changing) {
  const { say } = useText();
  const [, reopen] = useMutation(ReopenPositionDocument);
  return (
    <ActForm
      label={say('position.reopen')}
      done="PositionSaved"
      onDone={onDone}
      run={async (said) => (await reopen({ input: { positionId, version, ...said } })).data?.reopenPosition}
    />
  );
}
