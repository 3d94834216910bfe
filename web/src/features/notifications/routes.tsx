import { feature } from '../../app/feature.ts';
import { Bell } from './Bell.tsx';

export const notifications = feature({ tools: [Bell] });
