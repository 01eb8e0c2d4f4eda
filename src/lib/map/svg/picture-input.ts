/** What a pointer and keys find on the SVG map. A chunk of its own: the first paint does without. */
import type { Atlas, Ref } from '../../model/atlas.ts';
import { refOf } from '../../model/atlas.ts';
import type { DrawnKind } from '../../model/kinds.ts';
import type { InForceIndex } from '../../model/in-force.ts';
import { kindOf } from '../drawn/features.ts';
import { numberZoom } from '../drawn/zoom-windows.ts';
import type { DrawnMap, ShownDays, Spot } from '../input/drawn-map.ts';
import { inHitOrder, recordOn } from '../input/hit-test.ts';
import { nextTarget, type Target } from '../input/walk.ts';
import type { Camera } from '../../url/params.ts';
import { cameraOf } from './camera-of.ts';
import { partOfDrawing } from './complete.ts';

export { MapInput } from '../input/map-input.ts';

/** A point or a symbol. */
interface MarkPlace {
	kind: DrawnKind;
	position: number;
	layer: string;
	/** Shares of the whole world's width. */
	x: number;
	y: number;
}

/** Spots are CSS pixels of the window. */
export class PictureInput implements DrawnMap {
	readonly root: SVGSVGElement;
	readonly #atlas: Atlas;
	readonly #clock: InForceIndex;
	/** Those that show. */
	readonly #layers: () => readonly string[];
	readonly #onmove: (camera: Camera) => void;
	readonly #marks: MarkPlace[];

	constructor(
		root: SVGSVGElement,
		atlas: Atlas,
		clock: InForceIndex,
		layers: () => readonly string[],
		onmove: (camera: Camera) => void
	) {
		this.root = root;
		this.#atlas = atlas;
		this.#clock = clock;
		this.#layers = layers;
		this.#onmove = onmove;
		this.#marks = [...root.querySelectorAll('[data-layer] > [data-f]')].flatMap(markPlaces);
	}

	recordsAt(spot: Spot, days: ShownDays, reach: number): Ref[] {
		const near = this.#targets(days).filter(
			({ x, y }) => Math.abs(x - spot.x) <= reach && Math.abs(y - spot.y) <= reach
		);
		if (near.length) return inHitOrder(near.map(({ value }) => value));
		return this.#record('partner', this.#partnerPosition(spot), days);
	}

	/** The country at a spot, if it ever becomes a partner. */
	partnerAt(spot: Spot): Ref | undefined {
		const partner = this.#atlas.partner[this.#partnerPosition(spot)];
		return partner && refOf(partner);
	}

	openNumber(spot: Spot): void {
		const number = this.#elementAt(spot)?.closest<SVGElement>('.density');
		if (!number) return;
		const { left, top, width, height } = number.getBoundingClientRect();
		const middle = { x: left + width / 2, y: top + height / 2 };
		// The number of all China is the first: see model/provinces.ts.
		const zoom = numberZoom(number.dataset['first'] === '0');
		this.#onmove({ ...cameraOf(this.root, 0, middle), zoom });
	}

	walk(current: Ref | null, by: 1 | -1, days: ShownDays): Ref | undefined {
		const box = this.root.parentElement?.getBoundingClientRect();
		if (!box) return undefined;
		const seen = this.#targets(days).filter(
			({ x, y }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
		);
		return nextTarget(seen, current, by);
	}

	spotOf(ref: Ref): Spot | undefined {
		const mark = this.#marks.find(({ kind, position }) => {
			const item = this.#atlas[kind][position];
			return item && refOf(item) === ref;
		});
		return mark && this.#spotter()(mark);
	}

	zoom(by: number): void {
		this.#onmove(cameraOf(this.root, by));
	}

	#partnerPosition(spot: Spot): number {
		if (!this.#layers().includes('partners')) return -1;
		const country = this.#elementAt(spot)?.closest('[data-f^="partners/"]');
		return Number(country?.getAttribute('data-f')?.split('/')[1] ?? -1);
	}

	#elementAt = ({ x, y }: Spot): Element | undefined =>
		document.elementsFromPoint(x, y).find((element) => this.root.contains(element));

	/** @returns where marks stand as the drawing stands now */
	#spotter(): (mark: MarkPlace) => Spot {
		const box = this.root.getBoundingClientRect();
		const part = partOfDrawing(this.root);
		const size = box.width / part.width;
		return ({ x, y }) => ({ x: box.left + (x - part.x) * size, y: box.top + (y - part.y) * size });
	}

	#targets(days: ShownDays): Target<Ref>[] {
		// Far off they are numbers.
		const arePoints = this.root.matches('.near, .compared *');
		const spotOf = this.#spotter();
		return this.#marks
			.filter(({ layer }) => this.#layers().includes(layer) && (layer !== 'areas' || arePoints))
			.flatMap((mark) => {
				const [value] = this.#record(mark.kind, mark.position, days);
				return value ? [{ value, ...spotOf(mark) }] : [];
			});
	}

	#record(kind: DrawnKind, position: number, days: ShownDays): Ref[] {
		return recordOn(this.#atlas, this.#clock, kind, position, days);
	}
}

/** Where a point or a symbol stands; nothing for shapes and names. */
function markPlaces(element: Element): MarkPlace[] {
	const [source = '', id] = element.getAttribute('data-f')?.split('/') ?? [];
	const kind = kindOf(source);
	const shape = element.matches('circle') ? element : element.querySelector('circle, svg');
	if (!kind || !shape) return [];
	const share = (...names: string[]) =>
		Number.parseFloat(names.map((n) => shape.getAttribute(n)).find((v) => v) ?? '') / 100;
	const layer = element.closest<SVGElement>('[data-layer]')?.dataset['layer'] ?? '';
	return [{ kind, position: Number(id), layer, x: share('cx', 'x'), y: share('cy', 'y') }];
}
