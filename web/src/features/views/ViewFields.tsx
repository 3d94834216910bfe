import { Switch, TextInput } from '@mantine/core';
import { useInstansi } from '../../app/session.ts';
import { useText } from '../../text/text.ts';
import { Quiet } from '../../ui/Stacked.tsx';

/** As the API takes it. */
export const LONGEST_NAME = 80;

interface ViewFieldsProps {
  name: string;
  onName: (name: string) => void;
  isShared: boolean;
  onShared: (isShared: boolean) => void;
}

/** What a view is called and who may open it, in plain words. */
export function ViewFields({ name, onName, isShared, onShared }: ViewFieldsProps) {
  const { say } = useText();
  const { name: instansi } = useInstansi();
  return (
    <>
      <TextInput required label={say('views.name')} value={name} maxLength={LONGEST_NAME} onChange={({ currentTarget: { value } }) => onName(value)} />
      <Switch
        label={say('views.share')}
        description={isShared ? say('views.sharedWith', { instansi }) : say('views.notShared')}
        checked={isShared}
        onChange={({ currentTarget: { checked } }) => onShared(checked)}
      />
      <Quiet as="p">{say('views.noRight')}</Quiet>
    </>
  );
}
