import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { restyle } from '$lib/map/gl/create.ts';

it('a map whose graphics context is lost takes other colours once it has its style back', () => {
	const updateImage = vi.fn();
	const once = vi.fn();
	const map = { getStyle: () => undefined, once, updateImage } as unknown as MapLibreMap;
	restyle(map, {} as never);
	expect(once).toHaveBeenCalledExactlyOnceWith('style.load', expect.any(Function));
	expect(updateImage).not.toHaveBeenCalled();
});
