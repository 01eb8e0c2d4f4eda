/** What of the atlas is on screen, for a key that shows no more than that. */
import { refOf, type Item } from '../model/atlas.ts';
import type { Kind } from '../model/kinds.ts';
import type { Sees } from './map-handle.ts';
import type { ViewState } from './view-state.svelte.ts';

export type Listed = Item & { kind: Kind };

/** Follows the map while the component that asks is there; nothing says so where the map is a picture. */
export function followScreen(view: ViewState): { readonly sees: Sees | undefined } {
	let sees = $state.raw<Sees>();
	$effect(() => (view.mapStatus === 'ready' ? view.map?.watch((now) => (sees = now)) : undefined));
	return {
		get sees() {
			return sees;
		}
	};
}

/** Whether any is on screen; where nobody can tell, all are. */
export const anyOnScreen = (items: readonly Listed[], sees: Sees | undefined): boolean =>
	items.some((item) => !sees || sees.record(refOf(item)));
