import {
  AcceptTransferDocument,
  DeclineTransferDocument,
  WithdrawTransferDocument,
  type AssignmentKind,
  type TransfersTable_TransferFragment,
} from '@selaras/schema/web';
import { useMutation } from 'urql';
import { useDraftField, useFormDraft } from '../../app/use-form-draft.ts';
import { useText } from '../../text/text.ts';
import { Facts } from '../../ui/Facts.tsx';
import { GivenDay } from '../../ui/fields.tsx';
import { ActDrawer, readActAnswer } from '../acts/index.ts';
import { KindField, PositionPicker, type Picked } from '../appointment/index.ts';
import styles from './Transfers.module.css';

export type Transfer = TransfersTable_TransferFragment;

interface StepProps {
  transfer: Transfer;
  onDone: () => void;
  onClose: () => void;
}

/** All that the giving government tells of the person. */
function Offered({ transfer }: { transfer: Transfer }) {
  const { say, format } = useText();
  const { fullName, nip, status, golongan, educationLevel, educationField, positionTitle, dinasName, giverName, freeFrom, decreeNumber, reason } = transfer;
  const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');
  return (
    <Facts
      items={[
        { name: say('transfers.person'), value: fullName },
        { name: say('transfers.nip'), value: <span className={styles.nip}>{nip ?? ''}</span> },
        { name: say('transfers.rank'), value: joined(status && say(`labels.EmployeeStatus.${status}`), golongan) },
        { name: say('transfers.education'), value: joined(educationLevel && say(`labels.EducationLevel.${educationLevel}`), educationField) },
        { name: say('transfers.position'), value: joined(positionTitle, dinasName) },
        { name: say('transfers.from'), value: giverName },
        { name: say('transfers.freeFrom'), value: format.day(freeFrom) },
        { name: say('transfers.basis'), value: joined(decreeNumber, reason) },
      ].filter(({ value }) => value !== '')}
    />
  );
}

export function AcceptDrawer({ transfer, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('transfer.accept', transfer.id, transfer.version);
  const [, accept] = useMutation(AcceptTransferDocument);
  const [where, setWhere] = useDraftField<Picked | null>(kept, 'where', null);
  const [kind, setKind] = useDraftField<AssignmentKind>(kept, 'kind', 'DEFINITIF');
  const [validFrom, setValidFrom] = useDraftField(kept, 'validFrom', transfer.freeFrom);
  return (
    <ActDrawer
      kept={kept}
      title={say('transfers.acceptTitle')}
      doIt={say('transfers.accept')}
      asked={JSON.stringify([where, kind, validFrom])}
      ready={where !== null && validFrom !== ''}
      decree={{ required: true }}
      ask={async ({ decreeNumber, ...said }) => {
        const input = {
          ...said,
          transferId: transfer.id,
          version: transfer.version,
          positionId: where?.id ?? '',
          kind,
          validFrom,
          decreeNumber: decreeNumber ?? '',
        };
        return readActAnswer((await accept({ input })).data?.acceptTransfer, 'TransferAccepted', say);
      }}
      onDone={onDone}
      onClose={onClose}
    >
      <Offered transfer={transfer} />
      <p className={styles.hint}>{say('transfers.acceptHint')}</p>
      <PositionPicker label={say('transfers.into')} value={where} onChange={setWhere} />
      <KindField value={kind} onChange={setKind} />
      <GivenDay required label={say('transfers.begins')} value={validFrom} onChange={setValidFrom} />
    </ActDrawer>
  );
}

export function DeclineDrawer({ transfer, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('transfer.decline', transfer.id, transfer.version);
  const [, decline] = useMutation(DeclineTransferDocument);
  return (
    <ActDrawer
      kept={kept}
      title={say('transfers.declineTitle')}
      doIt={say('transfers.decline')}
      asked={transfer.id}
      ready
      decree={null}
      reasoned
      ask={async ({ preview, reason }) =>
        readActAnswer(
          (await decline({ input: { preview, reason, transferId: transfer.id, version: transfer.version } })).data?.declineTransfer,
          'TransferSaved',
          say,
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <Offered transfer={transfer} />
      <p className={styles.hint}>{say('transfers.declineHint')}</p>
    </ActDrawer>
  );
}

export function WithdrawDrawer({ transfer, onDone, onClose }: StepProps) {
  const { say } = useText();
  const kept = useFormDraft('transfer.withdraw', transfer.id, transfer.version);
  const [, withdraw] = useMutation(WithdrawTransferDocument);
  return (
    <ActDrawer
      kept={kept}
      title={say('transfers.withdrawTitle')}
      doIt={say('transfers.withdraw')}
      asked={transfer.id}
      ready
      decree={null}
      ask={async ({ preview, reason }) =>
        readActAnswer(
          (await withdraw({ input: { preview, reason, transferId: transfer.id, version: transfer.version } })).data?.withdrawTransfer,
          'TransferSaved',
          say,
        )
      }
      onDone={onDone}
      onClose={onClose}
    >
      <p>
        {transfer.fullName} · {transfer.receiverName}
      </p>
      <p className={styles.hint}>{say('transfers.withdrawHint')}</p>
    </ActDrawer>
  );
}
