/** Names a number of areas in the file of names. */
export const numberId = (count: number): string => `n${count}`;
