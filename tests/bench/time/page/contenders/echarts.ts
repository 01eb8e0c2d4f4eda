/** Apache ECharts with its timeline: one option a state. The same ground, arcs, points and names, drawn on a canvas. */
import { LinesChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, TimelineComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { flatArc } from '../../../../../src/lib/map/layout/arcs.ts';
import { ANCHOR } from '../../../../../src/lib/map/drawn/arc.ts';
import { labelPoint, type Ground } from '../../../../../src/lib/map/drawn/ground.ts';
import type { Atlas, Item } from '../../../../../src/lib/model/atlas.ts';
import { PILOT_ZONE } from '../../../../../src/lib/model/drawable.ts';
import { statusOn } from '../../../../../src/lib/model/status.ts';
import { calendar } from '../../../../../src/lib/time/day.ts';
import type { Contender, Scene } from '../contender.ts';
import {
	colourOf,
	dayOf,
	FIRST_CODE,
	SENTINEL_RADIUS,
	SPOT,
	stateIn,
	stateOf,
	STATES
} from '../records.ts';

use([
	MapChart,
	LinesChart,
	ScatterChart,
	GeoComponent,
	TimelineComponent,
	VisualMapComponent,
	LabelLayout,
	CanvasRenderer
]);

const css = (token: string) =>
	getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();

/** What a day shows, as series. */
function seriesOn(atlas: Atlas, ground: Ground, state: number) {
	const day = dayOf(atlas, state);
	const here = <T extends Item>(items: T[]) =>
		items.filter((i) => statusOn(i.span, day) === 'in-force');
	const partners = here(atlas.partner).map((partner) => ({
		partner,
		at: labelPoint(ground, partner.country) ?? ANCHOR
	}));
	return [
		{ data: partners.map(({ partner }) => ({ name: partner.country, value: 1 })) },
		{ data: partners.map(({ at }) => ({ coords: flatArc(ANCHOR, at) })) },
		{
			data: here(atlas.area).map(({ at, batch }) => ({
				value: at,
				symbolSize: batch < FIRST_CODE ? 4 : 2 * SENTINEL_RADIUS,
				itemStyle: {
					color:
						batch < FIRST_CODE
							? css(`batch-${batch}`)
							: `rgb(${colourOf(batch - FIRST_CODE).join()})`
				}
			}))
		},
		{
			data: here(atlas.zone)
				.filter((z) => z.programme === PILOT_ZONE)
				.map(({ at }) => ({ value: at }))
		},
		{
			data: partners.map(({ partner, at }) => ({
				value: at,
				name: `${partner.name.en} ${calendar(partner.span.latest).year}`
			}))
		}
	];
}

function baseOption(atlas: Atlas) {
	const geo = { coordinateSystem: 'geo', geoIndex: 0, silent: true };
	return {
		animation: false,
		backgroundColor: css('sea'),
		timeline: {
			show: false,
			axisType: 'category',
			data: Array.from({ length: STATES + 1 }, (_, state) => String(dayOf(atlas, state)))
		},
		geo: {
			map: 'world',
			silent: true,
			left: 0,
			right: 0,
			itemStyle: { areaColor: css('land'), borderColor: css('border'), borderWidth: 0.7 },
			regions: [
				{ name: 'CN', itemStyle: { areaColor: css('china'), borderColor: css('china-line') } }
			]
		},
		visualMap: {
			show: false,
			seriesIndex: 0,
			min: 0,
			max: 1,
			inRange: { color: [css('partner')] }
		},
		series: [
			{ type: 'map', geoIndex: 0, map: 'world', data: [] },
			{
				type: 'lines',
				...geo,
				polyline: true,
				lineStyle: { color: css('arc'), width: 0.95, opacity: 0.72 },
				data: []
			},
			{
				type: 'scatter',
				...geo,
				itemStyle: { opacity: 1, borderColor: css('ink'), borderWidth: 0.7 },
				data: []
			},
			{
				type: 'scatter',
				...geo,
				symbol: 'roundRect',
				symbolSize: 14,
				itemStyle: { opacity: 1, color: css('zone-rules') },
				data: []
			},
			{
				type: 'scatter',
				...geo,
				symbolSize: 5,
				itemStyle: { opacity: 1, color: css('partner-line') },
				label: {
					show: true,
					position: 'right',
					formatter: '{b}',
					fontFamily: 'Map Sans',
					fontSize: 12,
					color: css('label')
				},
				labelLayout: { hideOverlap: true },
				data: []
			}
		]
	};
}

export async function echarts({ container, atlas, ground, day }: Scene): Promise<Contender> {
	await document.fonts.load('400 24px "Map Sans"', 'A');
	const features = [...ground.countries].map(([id, { geometry }]) => ({
		type: 'Feature' as const,
		properties: { name: id },
		geometry
	}));
	registerMap('world', { type: 'FeatureCollection', features } as unknown as Parameters<
		typeof registerMap
	>[1]);
	const chart = init(container, undefined, { renderer: 'canvas', devicePixelRatio: 1 });
	chart.setOption({
		baseOption: baseOption(atlas),
		options: Array.from({ length: STATES + 1 }, (_, state) => ({
			series: seriesOn(atlas, ground, state)
		}))
	} as Parameters<typeof chart.setOption>[0]);
	const show = (state: number) =>
		chart.dispatchAction({ type: 'timelineChange', currentIndex: state });
	show(stateOf(atlas, day));
	await new Promise((done) => setTimeout(done, 500));

	let current = stateOf(atlas, day);
	return {
		apply: (next) => {
			const state = stateOf(atlas, next);
			if (state !== current) show((current = state));
		},
		redraw: () => chart.getZr().refresh(),
		onframe: (listener) => chart.on('rendered', listener),
		shown: () => {
			const [x = 0, y = 0] = chart.convertToPixel('geo', SPOT);
			const context = container.querySelector('canvas')?.getContext('2d');
			return stateIn(context?.getImageData(Math.round(x), Math.round(y), 1, 1).data ?? []);
		},
		idle: () => Promise.resolve()
	};
}
