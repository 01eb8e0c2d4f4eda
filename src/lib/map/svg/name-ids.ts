/** Ids in the file of names, which the browser knows without what writes that file. */

/** Of a number of areas. */
export const numberId = (count: number): string => `n${count}`;

/** Of a pilot area, by its position in the atlas: pages name some hundred of them. */
export const areaNameId = (i: number): string => `a${i}`;
