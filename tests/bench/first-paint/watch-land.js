/** Runs in the page: marks the first frame that shows the land of the SVG map, sized and styled. */
function look() {
	const land = document.querySelector('.world .ground .first');
	const isStyled = land && getComputedStyle(land).vectorEffect === 'non-scaling-stroke';
	if (!isStyled || land.getBoundingClientRect().width < 10) requestAnimationFrame(look);
	else requestAnimationFrame(() => setTimeout(() => performance.mark('map')));
}
requestAnimationFrame(look);
