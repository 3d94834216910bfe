import type { HorizonPageQuery } from '@selaras/schema/web';

/** The horizon that the page shows. */
export type HorizonShown = NonNullable<Extract<NonNullable<HorizonPageQuery['node']>, { __typename: 'Instansi' }>['horizon']>;
