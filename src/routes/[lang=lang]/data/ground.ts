/** What `geo/out/sources.json` says about the ground of this build. */
import type { Text } from '$lib/model/schema.ts';

export interface MapSources {
	note: Text;
	attribution: Text | null;
	/** 审图号 */
	review: string | null;
	/** `shows`: the country in whose outline the place lies; `null` where the place is not drawn. */
	disputes: { id: string; name: Text; shows: string | null }[];
	packages: {
		name: string;
		version: string;
		licence: string;
		vintage: Text;
		used: Text;
		changed: Text;
	}[];
}
