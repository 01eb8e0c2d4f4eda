/** What a paint value comes to for one feature, worked out by MapLibre's own expressions. */
import { createPropertyExpression, latest } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';

type State = Record<string, unknown>;

export interface Seen {
	state?: State;
	properties?: Record<string, unknown>;
	zoom?: number;
}

type PropertySpec = Parameters<typeof createPropertyExpression>[2];

const specs = latest as unknown as Record<
	string,
	Record<string, PropertySpec & { default?: unknown }>
>;

export function paint(
	layer: LayerSpecification,
	key: string,
	{ state = {}, properties = {}, zoom = 5 }: Seen = {}
): unknown {
	const spec = specs[`paint_${layer.type}`]?.[key];
	if (!spec) throw new Error(`${layer.type} has no ${key}.`);
	const value = (layer.paint as Record<string, unknown> | undefined)?.[key];
	if (value === undefined) return spec.default;
	if (!Array.isArray(value) || typeof value[0] !== 'string') return value;
	const parsed = createPropertyExpression(value, key, spec);
	if (parsed.result === 'error')
		throw new Error(`${layer.id} ${key}: ${String(parsed.value[0]?.message)}`);
	const feature = { type: 'Unknown' as const, properties };
	const result: unknown = parsed.value.evaluate({ zoom }, feature, state);
	return result;
}

const opacities: Partial<Record<LayerSpecification['type'], string[]>> = {
	fill: ['fill-opacity'],
	line: ['line-opacity'],
	circle: ['circle-opacity', 'circle-stroke-opacity'],
	symbol: ['icon-opacity', 'text-opacity']
};

/** The strongest opacity of a layer's parts; 0 where nothing is seen of the feature. */
export function opacity(layer: LayerSpecification, seen: Seen = {}): number {
	const keys = (opacities[layer.type] ?? []).filter(
		(key) =>
			layer.type !== 'symbol' ||
			(key === 'icon-opacity') === (layer.layout?.['icon-image'] !== undefined)
	);
	return Math.max(0, ...keys.map((key) => Number(paint(layer, key, seen))));
}

export function layerNamed(layers: readonly LayerSpecification[], id: string): LayerSpecification {
	const layer = layers.find((l) => l.id === id);
	if (!layer) throw new Error(`There is no layer ${id}.`);
	return layer;
}
