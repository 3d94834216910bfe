/** Where the people of a cell are on the page. */
export const PEOPLE = 'people';
