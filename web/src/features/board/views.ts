export const VIEWS = ['table', 'tiles', 'chart'] as const;
export type View = (typeof VIEWS)[number];
