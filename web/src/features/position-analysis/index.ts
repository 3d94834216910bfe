/** What position analyses show inside the pages of other features. */
export { PositionAnalysisPanel } from './PositionAnalysisPanel.tsx';
