/** Time of day of the machine, `HH:MM:SS`. */
export const formatClock = (date: Date): string => date.toTimeString().slice(0, 8);
