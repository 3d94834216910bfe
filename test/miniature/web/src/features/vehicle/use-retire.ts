import { RetireVehicleDocument } from '@selaras/schema/web';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useText } from '../../text/text.ts';

/** Takes a vehicle out of use; `refusal` is why the last one was not, in words. */
export function useRetire(onAnswer: () => void): { readonly refusal: string | null; readonly retire: (id: string) => Promise<void> } {
  const { say, format } = useText();
  const [, execute] = useMutation(RetireVehicleDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const retire = async (vehicleId: string): Promise<void> => {
    const answer = (await execute({ input: { vehicleId } })).data?.retireVehicle;
    switch (answer?.__typename) {
      case 'VehicleSaved':
        setRefusal(null);
        break;
      case 'VehicleRetired':
        setRefusal(say('refusals.VehicleRetired', { since: format.day(answer.since) }));
        break;
      case 'VehicleKeptByOthers':
        setRefusal(say('refusals.VehicleKeptByOthers'));
        break;
      case undefined:
        setRefusal(say('vehicle.failed'));
    }
    onAnswer();
  };
  return { refusal, retire };
}
