import type { NotificationKind } from '@selaras/schema/web';
import { IconBellRinging, IconTrendingDown, IconGauge, type Icon } from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';

/** Where a kind leads, in the government that it is about. */
interface Kind {
  readonly icon: Icon;
  readonly link: (instansi: string, aboutId: string | null) => Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** Every kind once: one that is lacking here does not compile. Its sentence comes from the server, which writes it in mails as well. */
export const KINDS: Readonly<Record<NotificationKind, Kind>> = {
  EVALUATION_REMINDER: {
    icon: IconBellRinging,
    link: (instansi, period) => ({ to: '/$instansi/team', params: { instansi }, search: period === null ? {} : { period } }),
  },
  THRESHOLD_CROSSED: {
    icon: IconGauge,
    link: (instansi, dinasId) =>
      dinasId === null ? { to: '/$instansi', params: { instansi } } : { to: '/$instansi/dinas/$dinasId', params: { instansi, dinasId } },
  },
  UNITS_WILL_BE_SHORT: {
    icon: IconTrendingDown,
    link: (instansi, dinas) => ({ to: '/$instansi/horizon', params: { instansi }, search: dinas === null ? {} : { dinas } }),
  },
};
