/**
 * What tokens stand for on this page, in its theme and with its brand. A property that is `light-dark()` becomes one colour only where
 * an element uses it, so one does.
 */
export function pageColours(): { colour: (token: string) => string; end: () => void } {
	const probe = document.createElement('i');
	document.documentElement.append(probe);
	return {
		colour(token) {
			probe.style.color = `var(--${token})`;
			const parts = getComputedStyle(probe).color.match(/\d+(\.\d+)?/g) ?? [];
			const hex = parts.slice(0, 3).map((n) => Math.round(Number(n)).toString(16).padStart(2, '0'));
			return `#${hex.join('')}`;
		},
		end: () => probe.remove()
	};
}
