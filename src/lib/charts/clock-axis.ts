/** Where zero stands in the curves of the clock: part of their height, from the top. Below it two rows of numbers have their room, each within its own band. */
export const clockAxis = 0.56;
