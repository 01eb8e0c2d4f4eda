import { onMount } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Lang } from '../model/schema.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { browserFrames } from '../time/frames.ts';
import { Clock } from './clock.svelte.ts';

/** The clock of a component: it stops when the page is hidden, or when the component goes. */
export function pageClock(view: ViewState, lang: () => Lang): Clock {
	const reduced = new MediaQuery('(prefers-reduced-motion: reduce)');
	const clock = new Clock(view, {
		frames: browserFrames,
		reducedMotion: () => reduced.current,
		lang
	});
	onMount(() => {
		clock.begin();
		const onhidden = () => document.hidden && clock.pause();
		document.addEventListener('visibilitychange', onhidden);
		return () => {
			document.removeEventListener('visibilitychange', onhidden);
			clock.player.pause();
		};
	});
	return clock;
}
