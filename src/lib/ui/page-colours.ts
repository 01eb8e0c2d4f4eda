/**
 * What tokens stand for on this page, in its theme and with its brand. A property that is `light-dark()` becomes one colour only where
 * an element uses it, so one does.
 */
export function pageColours(): { colour: (token: string) => string; end: () => void } {
	const probe = document.createElement('i');
	document.documentElement.append(probe);
	/** Each is asked for once: the page may change its theme while it is drawn. */
	const known = new Map<string, string>();
	return {
		colour(token) {
			const before = known.get(token);
			if (before) return before;
			probe.style.color = `var(--${token})`;
			const parts = getComputedStyle(probe).color.match(/\d+(\.\d+)?/g) ?? [];
			const hex = parts.slice(0, 3).map((n) => Math.round(Number(n)).toString(16).padStart(2, '0'));
			const colour = `#${hex.join('')}`;
			known.set(token, colour);
			return colour;
		},
		end: () => probe.remove()
	};
}
