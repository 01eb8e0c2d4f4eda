/** Fills the screen, or gives it back. @param onrefused the browser does not let it, or, as phones of Apple, cannot */
export function toggleFullscreen(onrefused: () => void): void {
	if (document.fullscreenElement) return void document.exitFullscreen();
	const asked = document.documentElement.requestFullscreen?.();
	if (asked) asked.catch(onrefused);
	else onrefused();
}
