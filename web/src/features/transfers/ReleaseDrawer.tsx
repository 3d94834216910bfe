import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { ReceiversDocument, ReleaseEmployeeDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useInstansi } from '../../app/session.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import styles from './Transfers.module.css';

const TYPING_PAUSE = 250;

interface Government {
  readonly code: string;
  readonly name: string;
}

/** One of the other governments of the installation, by a part of its name. */
function ReceiverPicker({ value, onChange }: { value: Government | null; onChange: (picked: Government | null) => void }) {
  const { say } = useText();
  const { id: instansiId } = useInstansi();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), TYPING_PAUSE);
  // What stands in the field once somebody has been picked is no search.
  const search = words === value?.name ? '' : words;
  const [{ data }] = usePageQuery({ query: ReceiversDocument, variables: { instansiId, search }, keepPrevious: true });
  const found: readonly Government[] = data?.receivers?.nodes ?? [];
  const choices = value && !found.some(({ code }) => code === value.code) ? [value, ...found] : found;
  return (
    <Select
      label={say('transfers.to')}
      required
      searchable
      nothingFoundMessage={say('transfers.noReceiver')}
      data={choices.map(({ code, name }) => ({ value: code, label: name }))}
      // What was found was found by the server.
      filter={({ options }) => options}
      value={value?.code ?? null}
      onSearchChange={setTyped}
      onChange={(chosen) => onChange(choices.find(({ code }) => code === chosen) ?? null)}
    />
  );
}

interface ReleaseProps {
  employee: { readonly id: string; readonly version: number; readonly name: string };
  onDone: () => void;
  onClose: () => void;
}

/** Offers somebody to another government: nothing of them changes until it takes them. */
export function ReleaseDrawer({ employee: { id: employeeId, version, name }, onDone, onClose }: ReleaseProps) {
  const { say } = useText();
  const kept = useFormDraft('transfer.release', employeeId, version);
  const today = useToday(useInstansi().timeZone);
  const [, release] = useMutation(ReleaseEmployeeDocument);
  const [to, setTo] = useDraftField<Government | null>(kept, 'to', null);
  const [freeFrom, setFreeFrom] = useDraftField(kept, 'freeFrom', today);
  return (
    <ActDrawer
      kept={kept}
      title={say('transfers.releaseTitle')}
      doIt={say('transfers.releaseIt')}
      asked={JSON.stringify([to, freeFrom])}
      ready={to !== null && freeFrom !== ''}
      decree={{ required: true }}
      reasoned
      ask={async ({ decreeNumber, ...said }) => {
        const input = { ...said, employeeId, version, toInstansiCode: to?.code ?? '', freeFrom, decreeNumber: decreeNumber ?? '' };
        return readActAnswer((await release({ input })).data?.releaseEmployee, 'TransferSaved', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{name}</p>
      <p className={styles.hint}>{say('transfers.releaseHint')}</p>
      <ReceiverPicker value={to} onChange={setTo} />
      <GivenDay required label={say('transfers.freeFrom')} value={freeFrom} onChange={setFreeFrom} />
    </ActDrawer>
  );
}
