import type { Feature } from '../../feature.ts';
import { SetupResolver } from './setup.resolver.ts';

/** The way of a newcomer from an empty government to its board. */
export const setup: Feature = { name: 'setup', resolvers: [SetupResolver] };
