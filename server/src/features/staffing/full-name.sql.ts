/** "Dr. Budi Santoso, S.T.": how a person is named wherever people read it. Titles behind the name come after a comma. */
export const fullNameOf = (e: string): string => `concat_ws(', ', concat_ws(' ', ${e}.title_before, ${e}.name), ${e}.title_after)`;
