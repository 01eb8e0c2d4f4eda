/**
 * Runs in the page before all else. Marks the first frame that shows the land of the SVG map, sized and styled, and the first after
 * MapLibre has taken its place; keeps the long tasks; tells when a tap was answered by the page of a record.
 */
window.longTasks = [];
new PerformanceObserver((list) => {
	for (const { startTime, duration } of list.getEntries())
		window.longTasks.push({ startTime, duration });
}).observe({ type: 'longtask', buffered: true });

/** @param {string} name */
const mark = (name) => {
	if (!performance.getEntriesByName(name).length) performance.mark(name);
};
function look() {
	const land = document.querySelector('.world .ground .first');
	const isStyled = land && getComputedStyle(land).clipPath !== 'none';
	if (isStyled && land.getBoundingClientRect().width >= 10)
		requestAnimationFrame(() => setTimeout(() => mark('map')));
	if (document.querySelector('main[data-map="ready"]')) mark('whole');
	if (document.querySelector('aside.panel article')) window.tellAnswer?.(Date.now());
	requestAnimationFrame(look);
}
requestAnimationFrame(look);
