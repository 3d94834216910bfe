import type { OrganisationRating } from '@selaras/schema/web';
import { everyValue } from '../../app/every-value.ts';

/** What an organisation can be rated, best first. */
export const ORGANISATION_RATINGS = everyValue<OrganisationRating>()('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG');
