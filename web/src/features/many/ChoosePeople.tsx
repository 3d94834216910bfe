import { Button, TextInput } from '@mantine/core';
import { ChangeManyGolonganDocument, ChosenPeopleDocument, EndManyAssignmentsDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { ABSENT } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import type { Choosing } from '../../ui/choosing.tsx';
import { ChoosingBar } from '../../ui/ChoosingBar.tsx';
import { GivenDay } from '../../ui/fields.tsx';
import { ManyDrawer, type ManyProps } from './ManyDrawer.tsx';

/** What HR does with many people of a list at once. */
export function ChoosePeople({ choosing, onDone }: { choosing: Choosing; onDone: () => void }) {
  const { say } = useText();
  const [open, setOpen] = useState<'golongan' | 'end' | null>(null);
  const done = (): void => {
    setOpen(null);
    choosing.end();
    onDone();
  };
  return (
    <ChoosingBar choosing={choosing}>
      {(ids) => (
        <>
          <Button size="compact-md" variant="default" onClick={() => setOpen('golongan')}>
            {say('many.golongan')}
          </Button>
          <Button size="compact-md" variant="default" onClick={() => setOpen('end')}>
            {say('many.end')}
          </Button>
          {open === 'golongan' ? <GolonganOfMany ids={ids} onDone={done} onClose={() => setOpen(null)} /> : null}
          {open === 'end' ? <EndOfMany ids={ids} onDone={done} onClose={() => setOpen(null)} /> : null}
        </>
      )}
    </ChoosingBar>
  );
}

/** Read when the drawer opens: what is shown is what is sent back as read. */
function usePeople(ids: readonly string[]) {
  const [{ data }] = usePageQuery({ query: ChosenPeopleDocument, variables: { ids: [...ids] } });
  return (data?.nodes ?? []).flatMap((node) => (node?.__typename === 'Employee' ? [node] : []));
}

function GolonganOfMany({ ids, onDone, onClose }: ManyProps) {
  const { say } = useText();
  const people = usePeople(ids);
  const [, change] = useMutation(ChangeManyGolonganDocument);
  const [golongan, setGolongan] = useState('');
  const [since, setSince] = useState(useToday(useInstansi().timeZone));
  return (
    <ManyDrawer
      title={say('many.golonganTitle')}
      doIt={say('person.changeIt')}
      asked={JSON.stringify([golongan, since])}
      ready={golongan.trim() !== '' && since !== ''}
      rows={people.map(({ id, fullName, golongan: now }) => ({ id, name: fullName, now: now ?? ABSENT }))}
      ask={async (said) => {
        const input = { ...said, people: people.map(({ id, version }) => ({ employeeId: id, version })), golongan: golongan.trim(), since };
        return (await change({ input })).data?.changeManyGolongan;
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <TextInput required label={say('person.newGolongan')} maxLength={500} value={golongan} onChange={({ currentTarget: { value } }) => setGolongan(value)} />
      <GivenDay required label={say('person.since')} value={since} onChange={setSince} />
    </ManyDrawer>
  );
}

function EndOfMany({ ids, onDone, onClose }: ManyProps) {
  const { say } = useText();
  const held = usePeople(ids).flatMap(({ fullName, assignment }) => (assignment ? [{ ...assignment, fullName }] : []));
  const [, end] = useMutation(EndManyAssignmentsDocument);
  const [lastDay, setLastDay] = useState(useToday(useInstansi().timeZone));
  return (
    <ManyDrawer
      title={say('many.endTitle')}
      doIt={say('many.end')}
      asked={lastDay}
      ready={lastDay !== ''}
      rows={held.map(({ id, fullName, position }) => ({ id, name: fullName, now: position.title }))}
      ask={async (said) => {
        const input = { ...said, assignments: held.map(({ id, version }) => ({ assignmentId: id, version })), lastDay };
        return (await end({ input })).data?.endManyAssignments;
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <GivenDay required label={say('appointment.lastDay')} value={lastDay} onChange={setLastDay} />
    </ManyDrawer>
  );
}
