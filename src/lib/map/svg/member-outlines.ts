/**
 * Outlines of the members of mechanisms, as `gl/layers/members.ts` draws them: told apart by line, not by colour alone. They are made
 * when they are wanted: there are more members than anyone looks at.
 */
import type { Atlas } from '../../model/atlas.ts';
import { memberCountries } from '../../model/members.ts';
import type { MemberStatus } from '../../model/schema.ts';
import { memberDashes } from '../drawn/look.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** @param ground address of the file of the ground */
export function memberLines(ground: string, country: string, status: MemberStatus): string {
	const dashes = memberDashes[status];
	const use = (kind: string) =>
		`<use class="${kind}" href="${ground}#c-${country}"${dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : ''}/>`;
	const lines = status === 'participant' ? use('member wide') + use('gap') : use('member');
	return `<g>${use('casing')}${lines}</g>`;
}

/** Of a country that the agreements of the selected one bind. */
const boundLine = (ground: string, country: string): string =>
	`<use class="bound" data-bound="${country}" href="${ground}#c-${country}"/>`;

export class MemberOutlines {
	readonly #group: SVGElement | null;
	readonly #countries: readonly string[];
	/** What is drawn, by the country's position and by the state that draws it. */
	readonly #drawn = new Map<string, Element>();

	constructor(root: Element, atlas: Atlas) {
		this.#countries = memberCountries(atlas);
		this.#group = root.querySelector<SVGElement>('[data-members]');
		this.#group?.replaceChildren();
	}

	/** @param id position in `memberCountries` */
	setState(id: number, { status, related }: Record<string, unknown>): void {
		const country = this.#countries[id];
		const ground = this.#group?.dataset['members'];
		if (!country || ground === undefined) return;
		if (status !== undefined)
			this.#draw(`${id} status`, status && memberLines(ground, country, status as MemberStatus));
		if (related !== undefined)
			this.#draw(`${id} related`, related && boundLine(ground, country), true);
	}

	#draw(key: string, line: unknown, isUnderOthers = false): void {
		this.#drawn.get(key)?.remove();
		this.#drawn.delete(key);
		if (typeof line !== 'string' || !line) return;
		const maker = document.createElementNS(SVG, 'g');
		maker.innerHTML = line;
		const [element] = maker.children;
		if (!element) return;
		this.#drawn.set(key, element);
		this.#group?.[isUnderOthers ? 'prepend' : 'append'](element);
	}
}
