/** When a booth is open, by the clock on the wall. */

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof weekdays)[number];

export interface Hours {
	/** Left out: every day. */
	days?: readonly Weekday[] | undefined;
	/** `HH:MM`, local time. */
	from: string;
	/** `HH:MM`, local time; before `from`, it is on the next day. */
	to: string;
}

const minutes = (time: string): number => {
	const [hours = 0, mins = 0] = time.split(':').map(Number);
	return hours * 60 + mins;
};

/** Without any hours it is always open. */
export function isOpen(hours: readonly Hours[], now: Date): boolean {
	if (!hours.length) return true;
	const minute = now.getHours() * 60 + now.getMinutes();
	const on = (days: Hours['days'], day: number) => {
		const name = weekdays[(day + 7) % 7];
		return !days || (name !== undefined && days.includes(name));
	};
	return hours.some(({ days, from, to }) => {
		const [start, end] = [minutes(from), minutes(to)];
		const today = on(days, now.getDay());
		if (start < end) return today && minute >= start && minute < end;
		return (today && minute >= start) || (on(days, now.getDay() - 1) && minute < end);
	});
}
