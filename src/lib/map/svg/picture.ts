/** What the page asks of the SVG map, in the words of `MapController`. Holds one drawing; knows no Svelte. */
import { refOf, type Atlas, type LastingKind, type Ref } from '../../model/atlas.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import type { Day } from '../../time/day.ts';
import type { RelatedSink } from '../drawn/related-sink.ts';
import { rank, recordOn, type Shown, type Spot } from '../input/hit-test.ts';
import { kindOf } from '../drawn/features.ts';
import { TimeSink } from '../drawn/time-sink.ts';
import { step, type Stop } from '../input/walk.ts';
import { SvgTarget } from './state-target.ts';

interface Mark {
	kind: LastingKind;
	position: number;
	layer: string;
	/** Shares of the drawing's width and height. */
	x: number;
	y: number;
}

export class Picture {
	readonly root: SVGSVGElement;
	readonly #target: SvgTarget;
	readonly sink: TimeSink;
	readonly #atlas: Atlas;
	readonly #clock: InForceIndex;
	readonly #marks: Mark[];
	#layers: readonly string[] = [];
	#related: RelatedSink | undefined;

	constructor(root: SVGSVGElement, atlas: Atlas, clock: InForceIndex) {
		this.root = root;
		this.#atlas = atlas;
		this.#clock = clock;
		this.#marks = [...root.querySelectorAll('[data-layer] > [data-f]')].flatMap(markOf);
		this.#target = new SvgTarget(root, atlas);
		this.sink = new TimeSink(this.#target, atlas, clock);
		quieten(root);
	}

	showLayers(layers: readonly string[]): void {
		this.#layers = layers;
		this.root.classList.toggle('no-partners', !layers.includes('partners'));
		for (const group of this.root.querySelectorAll<SVGElement>('[data-layer]'))
			group.style.display = layers.includes(group.dataset['layer'] ?? '') ? '' : 'none';
	}

	/** What stands together with the selected record. Fetched where no other drawing comes: the first paint does without. */
	async showRelated(selected: Ref | null, day: Day): Promise<void> {
		const { RelatedSink } = await import('../drawn/related-sink.ts');
		this.#related ??= new RelatedSink(this.#target, this.#atlas);
		this.#related.showFor(selected, day);
	}

	/** Marks near a spot of the window; where there are none, the country under it. CSS pixels. */
	at(spot: Spot, day: Shown, reach: number): Ref[] {
		const near = this.#stops(day).filter(
			(s) => Math.abs(s.x - spot.x) <= reach && Math.abs(s.y - spot.y) <= reach
		);
		if (near.length) return near.map((s) => s.value).sort((a, b) => rank(a) - rank(b));
		const country = document
			.elementsFromPoint(spot.x, spot.y)
			.find((e) => this.root.contains(e))
			?.closest('[data-f^="partners/"]');
		const position = Number(country?.getAttribute('data-f')?.split('/')[1] ?? -1);
		return this.#layers.includes('partners') ? this.#record('partner', position, day) : [];
	}

	/** The next record in reading order among those in sight. */
	walk(current: Ref | null, by: 1 | -1, day: Shown): Ref | undefined {
		const box = this.root.parentElement?.getBoundingClientRect();
		if (!box) return undefined;
		const seen = this.#stops(day).filter(
			({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
		);
		return step(seen, current, by);
	}

	/** Where a record stands in the window. */
	spotOf(ref: Ref): Spot | undefined {
		const mark = this.#marks.find(({ kind, position }) => {
			const item = this.#atlas[kind][position];
			return item && refOf(item) === ref;
		});
		return mark && this.#spot(mark);
	}

	#spot({ x, y }: Mark): Spot {
		const box = this.root.getBoundingClientRect();
		return { x: box.left + x * box.width, y: box.top + y * box.height };
	}

	#stops(day: Shown): Stop<Ref>[] {
		// Far off they are numbers.
		const arePoints = this.root.matches('.near, .compared *');
		return this.#marks
			.filter(({ layer }) => this.#layers.includes(layer) && (layer !== 'areas' || arePoints))
			.flatMap((mark) => {
				const [value] = this.#record(mark.kind, mark.position, day);
				return value ? [{ value, ...this.#spot(mark) }] : [];
			});
	}

	#record(kind: LastingKind, position: number, day: Shown): Ref[] {
		return recordOn(this.#atlas, this.#clock, kind, position, day);
	}
}

/** A point or a symbol of the drawing; nothing for shapes and names. */
function markOf(element: Element): Mark[] {
	const [source = '', id] = element.getAttribute('data-f')?.split('/') ?? [];
	const kind = kindOf(source);
	const shape = element.matches('circle') ? element : element.querySelector('circle, svg');
	if (!kind || !shape) return [];
	const share = (...names: string[]) =>
		Number.parseFloat(names.map((n) => shape.getAttribute(n)).find((v) => v) ?? '') / 100;
	const layer = element.closest<SVGElement>('[data-layer]')?.dataset['layer'] ?? '';
	return [{ kind, position: Number(id), layer, x: share('cx', 'x'), y: share('cy', 'y') }];
}

/** With scripts, arrow keys walk the map and the page shows names: no hundreds of tab stops, no second tooltips. */
function quieten(root: Element): void {
	for (const link of root.querySelectorAll('a')) {
		const title = link.querySelector('title');
		if (!title) continue;
		link.setAttribute('aria-label', title.textContent);
		link.setAttribute('tabindex', '-1');
		title.remove();
	}
}
