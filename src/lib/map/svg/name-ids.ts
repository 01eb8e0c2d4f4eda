/** Ids in the file of names, which the browser knows without what writes that file. */

/** Of a number of areas. */
export const numberId = (count: number): string => `n${count}`;

export const areaNameId = ({ id }: { id: string }): string => `area-${id}`;
