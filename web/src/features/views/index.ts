/** Views as the palette of commands finds them. */
export { useViewCommands } from './use-view-commands.ts';
