import { Button } from '@mantine/core';
import { AdministeredPlacesDocument, UnitsOfDinasDocument, type GiveRoleInput, type Role } from '@selaras/schema/web';
import { useState } from 'react';
import { usePageQuery } from '../../app/graphql/use-page-query.ts';
import { useText } from '../../text/text.ts';
import { ChoiceField } from '../../ui/fields.tsx';
import styles from './Administration.module.css';
import { ROLES } from './roles.ts';

export interface GiveRoleFormProps {
  instansiId: string;
  busy: boolean;
  disabled: boolean;
  onGive: (place: Pick<GiveRoleInput, 'role' | 'instansiId' | 'unitId'>) => Promise<boolean>;
}

/** A role and where it is held: in the government, in a dinas, or in a unit of one. */
export function GiveRoleForm({ instansiId, busy, disabled, onGive }: GiveRoleFormProps) {
  const { say } = useText();
  const [role, setRole] = useState<Role>('HR');
  const [dinasId, setDinasId] = useState('');
  const [unitId, setUnitId] = useState('');
  const [places] = usePageQuery({ query: AdministeredPlacesDocument, variables: { instansiId } });
  const [units] = usePageQuery({ query: UnitsOfDinasDocument, variables: { dinasId }, pause: dinasId === '' });
  const dinas = places.data?.node?.__typename === 'Instansi' ? places.data.node.dinasList.nodes : [];
  const chosen = dinas.find(({ id }) => id === dinasId);
  const below = dinasId === '' ? [] : (units.data?.units?.nodes ?? []).filter(({ id }) => id !== chosen?.rootUnit.id);
  const isWhole = role === 'ADMIN';
  const give = async (): Promise<void> => {
    const place = isWhole ? null : unitId || chosen?.rootUnit.id || null;
    if (await onGive({ role, instansiId, unitId: place })) setUnitId('');
  };
  return (
    <div className={styles.give}>
      <div className={styles.pair}>
        <ChoiceField
          visibleLabel
          label={say('accounts.role')}
          value={role}
          choices={ROLES.map((value) => ({ value, label: say(`labels.Role.${value}`) }))}
          onChange={(value) => setRole(ROLES.find((known) => known === value) ?? 'HR')}
        />
        {isWhole ? null : (
          <ChoiceField
            visibleLabel
            label={say('accounts.rolePlace')}
            value={dinasId}
            choices={[{ value: '', label: say('accounts.wholeInstansi') }, ...dinas.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(value) => {
              setDinasId(value);
              setUnitId('');
            }}
          />
        )}
        {isWhole || below.length === 0 ? null : (
          <ChoiceField
            visibleLabel
            label={say('accounts.roleUnit')}
            value={unitId}
            choices={[{ value: '', label: say('accounts.wholeDinas') }, ...below.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={setUnitId}
          />
        )}
      </div>
      <Button loading={busy} disabled={disabled} onClick={() => void give()}>
        {say('accounts.give')}
      </Button>
    </div>
  );
}
