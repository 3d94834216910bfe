/** The same tree of keys with any sentence in each leaf: a translation that misses one does not compile. */
export type Same<T> = T extends string ? string : { readonly [Key in keyof T]: Same<T[Key]> };
