/** Shows one part of the site as a page would: with the real atlas, on the day, in the language and about the record of an address. */
import type { Component } from 'svelte';
import { cleanup, render } from 'vitest-browser-svelte';
import atlasFile from '$lib/generated/atlas.json';
import toursFile from '$lib/generated/tours.json';
import { isLang } from '$lib/i18n/lang.ts';
import type { Atlas, Ref } from '$lib/model/atlas.ts';
import { isKind } from '$lib/model/kinds.ts';
import type { RecordPage } from '$lib/model/record-page.ts';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { SheetHeight } from '$lib/stage/sheet-height.svelte.ts';
import { Notices } from '$lib/state/notices.svelte.ts';
import { ViewState } from '$lib/state/view-state.svelte.ts';
import { isoDay } from '$lib/time/day.ts';
import { findStop, shownStep, type Tour } from '$lib/tours/tour.ts';
import Harness, { type Surroundings } from './Harness.svelte';
import { open, START } from './router.ts';

export const atlas = atlasFile as unknown as Atlas;
export const tours = toursFile as unknown as Tour[];

/** What an address means to the parts of its page. */
function surroundingsOf(address: string, record?: RecordPage): Surroundings {
	const url = new URL(address, location.origin);
	const [, lang, kind = '', id = '', step = ''] = url.pathname.split('/');
	if (!isLang(lang)) throw new Error(`${address} has no language.`);
	const stop = kind === 'tour' ? findStop(tours, id, step) : undefined;
	const selected: Ref | null = isKind(kind) && id ? `${kind}/${id}` : null;
	overwriteGetLocale(() => lang);
	const view = new ViewState(
		atlas,
		() => selected,
		() => (stop ? shownStep(stop.tour, stop.step) : null)
	);
	view.read(url.search);
	return { lang, view, notices: new Notices(), sheet: new SheetHeight(), record };
}

/** The day shown, `YYYY-MM-DD`. */
export const dayIn = ({ view }: Pick<Surroundings, 'view'>): string => isoDay(view.day);

export interface Shown extends Surroundings {
	/** Gives the part other properties. */
	change: (props: object) => Promise<void>;
}

interface At {
	/** Path and query. */
	at?: string;
	/** For parts of a panel. */
	record?: RecordPage;
}

/** @param props apart from `lang`, which is that of the address; a function where they come from the page */
export async function show<Props extends object>(
	part: Component<Props, object, keyof Props | ''>,
	props: Omit<NoInfer<Props>, 'lang'> | ((around: Surroundings) => Omit<NoInfer<Props>, 'lang'>),
	{ at = START, record }: At = {}
): Promise<Shown> {
	await cleanup();
	open(at);
	const around = surroundingsOf(at, record);
	const own = typeof props === 'function' ? props(around) : props;
	const whole = { lang: around.lang, ...own };
	const { rerender } = await render(Harness, {
		props: { ...around, part: part as unknown as Component, props: whole }
	});
	return { ...around, change: (next) => rerender({ props: { ...whole, ...next } }) };
}
