import { Button, NumberInput } from '@mantine/core';
import { ChosenPositionsDocument, SetManyNeedsDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import type { Choosing } from '../../ui/choosing.tsx';
import { ChoosingBar } from '../../ui/ChoosingBar.tsx';
import { GivenDay } from '../../ui/fields.tsx';
import { ManyDrawer, type ManyProps } from './ManyDrawer.tsx';
import { chosenRows, mapChosen, useChosen } from './use-chosen.ts';

/** What HR does with many positions of a list at once. */
export function ChoosePositions({ choosing, shown, onDone }: { choosing: Choosing; shown: readonly string[]; onDone: () => void }) {
  const { say } = useText();
  const [isOpen, setOpen] = useState(false);
  const done = (): void => {
    setOpen(false);
    choosing.end();
    onDone();
  };
  return (
    <ChoosingBar choosing={choosing} shown={shown}>
      {(ids) => (
        <>
          <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
            {say('many.need')}
          </Button>
          {isOpen ? <NeedOfMany ids={ids} onDone={done} onClose={() => setOpen(false)} /> : null}
        </>
      )}
    </ChoosingBar>
  );
}

function NeedOfMany({ ids, onDone, onClose }: ManyProps) {
  const { say, format } = useText();
  const kept = useFormDraft('many.need');
  const [, set] = useMutation(SetManyNeedsDocument);
  const [need, setNeed] = useDraftField<number | ''>(kept, 'need', '');
  const [since, setSince] = useDraftField(kept, 'since', useToday(useInstansi().timeZone));
  const positions = mapChosen(useChosen(ChosenPositionsDocument, ids), (node) => {
    if (node?.__typename !== 'Position') return [];
    const { id, title, needs } = node;
    return [{ id, title, running: needs.nodes.find((one) => one.validFrom <= since && (one.validTo === null || one.validTo >= since)) ?? null }];
  });
  return (
    <ManyDrawer
      kept={kept}
      title={say('many.title.need')}
      doIt={say('many.need')}
      asked={JSON.stringify([need, since])}
      ready={need !== '' && since !== ''}
      rows={mapChosen(positions, ({ id, title, running }) => [{ id, name: title, now: running ? format.count(running.people) : say('many.noNeed') }])}
      ask={async (said) => {
        const read = chosenRows(positions).map(({ id, running }) => ({ positionId: id, needId: running?.id ?? null, version: running?.version ?? null }));
        return (await set({ input: { ...said, positions: read, need: Number(need), since } })).data?.setManyNeeds;
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <NumberInput
        required
        label={say('many.people')}
        min={0}
        max={100_000}
        allowDecimal={false}
        value={need}
        onChange={(value) => setNeed(value === '' ? '' : Number(value))}
      />
      <GivenDay required label={say('person.since')} value={since} onChange={setSince} />
    </ManyDrawer>
  );
}
