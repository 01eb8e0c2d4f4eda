/** Every step equals an ordinary link, and that link leads back to it. */
import type { Atlas } from '../model/atlas.ts';
import { formatView, parseView } from '../url/codec.ts';
import { urlContext } from '../url/context.ts';
import { stepView } from './address.ts';
import { queryOf } from './compile.ts';
import type { StepRecord } from './schema.ts';
import type { Step } from './tour.ts';

export function checkLink(record: StepRecord, step: Step, atlas: Atlas): string[] {
	const ctx = urlContext(atlas, step.selected);
	const { view, problems } = parseView(queryOf(record), ctx);
	const bad = problems.map(({ key, raw, used }) =>
		used
			? `\`${key}=${raw}\` is no valid part of an address; the nearest is \`${key}=${used}\`.`
			: `\`${key}=${raw}\` is no valid part of an address.`
	);
	if (bad.length) return bad;
	const link = formatView(stepView(step, ctx), ctx);
	const back = parseView(link, ctx);
	const isSame = JSON.stringify(back.view) === JSON.stringify(stepView(step, ctx));
	const written = view.m && new URLSearchParams(formatView(view, ctx)).get('m');
	return [
		...(isSame && !back.problems.length ? [] : [`Its link "${link}" does not lead back to it.`]),
		...(written && written !== record.camera
			? [`An address holds its camera as "${written}": write it so.`]
			: [])
	];
}
