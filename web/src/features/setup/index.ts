export { SetupPanel } from './SetupPanel.tsx';
