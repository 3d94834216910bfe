import type { Role } from '@selaras/schema/web';

/** In the order in which they are offered: who works with people first. */
export const ROLES: readonly Role[] = ['HR', 'LEADERSHIP', 'DINAS_HEAD', 'ADMIN', 'INTEGRATOR'];
