/** From which states each step may be taken, and to which it leads. A state from which no step goes is final. */
export type Lifecycle<State extends string, Step extends string> = Readonly<Record<Step, { readonly from: readonly State[]; readonly to: State }>>;
