/** Words and places of what both drawings name. */
import { calendar } from '../../time/day.ts';

export const year = (day: number, uncertain: boolean): string =>
	`${calendar(day).year}${uncertain ? '?' : ''}`;
