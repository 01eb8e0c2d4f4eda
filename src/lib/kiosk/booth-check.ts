/** What matters the evening before a fair, each with a sentence: a pure list, made of what `examine.ts` finds. */
import { m } from '$lib/paraglide/messages.js';
import { formatDay } from '../i18n/dates.ts';
import type { Lang } from '../model/schema.ts';
import type { WorkerStatus } from '../offline/register.ts';
import type { MapStatus } from '../state/map-handle.ts';
import type { Day } from '../time/day.ts';
import { formatMoment } from './format-clock.ts';
import { isPublicAddress } from './public-address.ts';
import type { BoothFault, SettingsInForce } from './settings.ts';
import type { WakeState } from '../device/wake-lock.ts';

export interface BoothFindings {
	isSecure: boolean;
	worker: WorkerStatus | undefined;
	/** Why the browser keeps nothing, if anything forbids it. */
	refusal: string | undefined;
	/** The site is on its way to this machine. */
	isFetching: boolean;
	/** When the server last said which version it has, milliseconds since 1970. */
	lookedAt: number | null;
	hasUpdate: boolean;
	map: MapStatus;
	/** Of the map, in the past hour. */
	restarts: number;
	/** A second, over ten seconds; `null` while they are counted. */
	frames: number | null;
	wake: WakeState;
	isFull: boolean;
	touchPoints: number;
	/** CSS pixels, and device pixels to each. */
	screen: { width: number; height: number; scale: number };
	/** Those of the map that did not load. */
	missingFonts: readonly string[];
	/** Milliseconds since 1970, as the machine believes. */
	now: number;
	/** Of the data: no clock is earlier, or many years later. */
	asOf: Day;
	settings: { faults: readonly BoothFault[]; inForce: SettingsInForce['inForce'] };
	code: 'own' | 'plain' | 'default' | 'none';
	/** `null`: the browser does not say. */
	isPersistent: boolean | null;
	/** Where the QR codes lead. */
	site: string;
}

export interface CheckItem {
	name: string;
	/** `open`: not known yet. */
	verdict: 'good' | 'bad' | 'open';
	text: string;
}

const DAY = 24 * 3_600_000;
/** Milliseconds for which a booth may hear nothing of its server. */
const QUIET = 2 * DAY;
/** Years after the data for which a clock is believed. */
const YEARS = 5;
/** Frames a second below which moving the map is no pleasure. */
const SMOOTH = 20;
/** CSS pixels below which the kiosk was not made to be shown. */
const SMALL = { short: 600, long: 900 };

/** @param lang of the screen */
export function boothCheck(found: BoothFindings, lang: Lang): CheckItem[] {
	const item = (name: string, is: boolean | null, text: string): CheckItem => ({
		name,
		verdict: is === null ? 'open' : is ? 'good' : 'bad',
		text
	});
	const { worker, screen, frames } = found;
	const when = (at: number) => formatMoment(new Date(at), lang);
	return [
		item(
			m.check_secure(),
			found.isSecure,
			found.isSecure ? m.check_secure_good() : m.check_secure_bad()
		),
		item(m.check_copy(), copyIs(found), copyText(found)),
		item(
			m.check_version(),
			worker ? worker.failedAt === null : null,
			worker && worker.failedAt !== null
				? m.check_version_bad({ time: when(worker.failedAt), version: worker.version })
				: m.check_version_good({
						version: worker?.serving ?? m.term_not_known(),
						day: formatDay(found.asOf, lang)
					})
		),
		item(
			m.check_update(),
			found.lookedAt !== null && found.now - found.lookedAt < QUIET,
			found.hasUpdate
				? m.check_update_waits()
				: found.lookedAt === null
					? m.check_update_never()
					: m.check_update_at({ time: when(found.lookedAt) })
		),
		item(m.nav_map(), mapIs(found), mapText(found)),
		item(
			m.check_frames(),
			frames === null ? null : frames >= SMOOTH,
			frames === null
				? m.check_frames_open()
				: frames >= SMOOTH
					? m.check_frames_good({ frames })
					: m.check_frames_bad({ frames })
		),
		item(
			m.check_wake(),
			found.wake === 'held',
			found.wake === 'held' ? m.check_wake_good() : m.check_wake_bad()
		),
		item(
			m.present_fullscreen(),
			found.isFull,
			found.isFull ? m.check_full_good() : m.check_full_bad()
		),
		item(
			m.check_touch(),
			found.touchPoints > 0,
			found.touchPoints > 0
				? m.check_touch_good({ points: found.touchPoints })
				: m.check_touch_bad()
		),
		item(
			m.check_screen(),
			Math.min(screen.width, screen.height) >= SMALL.short &&
				Math.max(screen.width, screen.height) >= SMALL.long,
			m.check_screen_is(screen)
		),
		item(
			m.check_fonts(),
			found.missingFonts.length === 0,
			found.missingFonts.length
				? m.check_fonts_bad({ fonts: found.missingFonts.join(', ') })
				: m.check_fonts_good()
		),
		item(m.check_clock(), isPlausible(found), clockText(found, when(found.now))),
		item(m.staff_settings(), found.settings.faults.length === 0, settingsText(found)),
		item(m.staff_code(), found.code === 'own', codeText(found)),
		item(
			m.check_storage(),
			found.isPersistent === true,
			found.isPersistent ? m.check_storage_good() : m.check_storage_bad()
		),
		item(
			m.check_address(),
			isPublicAddress(found.site),
			isPublicAddress(found.site)
				? m.check_address_good({ site: found.site })
				: m.check_address_bad({ site: found.site })
		)
	];
}

/** Files that are named, of those that are not kept: a host that refuses one kind of them refuses all of that kind. */
const NAMED = 5;
const copyIs = ({ worker, isFetching }: BoothFindings): boolean | null =>
	worker?.isWhole ? true : isFetching ? null : false;
function copyText({ worker, refusal, isFetching }: BoothFindings): string {
	if (worker?.isWhole) {
		const { leftOut = [] } = worker;
		if (!leftOut.length) return m.check_copy_good();
		const paths = leftOut.slice(0, NAMED).join(', ') + (leftOut.length > NAMED ? ' …' : '');
		return m.check_copy_without({ paths });
	}
	if (isFetching) return m.check_copy_open();
	return m.check_copy_bad({ why: worker?.fault ?? refusal ?? m.check_copy_none() });
}

const mapIs = ({ map, restarts }: BoothFindings): boolean | null =>
	map === 'loading' ? null : map === 'ready' && restarts === 0;
function mapText({ map, restarts }: BoothFindings): string {
	if (map === 'loading') return m.check_map_open();
	if (map !== 'ready') return map === 'list' ? m.check_map_picture() : m.check_map_none();
	return restarts ? m.check_map_restarts({ restarts }) : m.check_map_good();
}

function isPlausible({ now, asOf }: BoothFindings): boolean {
	const published = asOf * DAY;
	return now > published - DAY && now < published + YEARS * 366 * DAY;
}
const clockText = (found: BoothFindings, time: string): string =>
	isPlausible(found) ? m.check_clock_good({ time }) : m.check_clock_bad({ time });

function settingsText({ settings: { faults, inForce } }: BoothFindings): string {
	if (!faults.length) return m.staff_settings_fine();
	if (inForce === 'file') return m.staff_settings_note();
	return inForce === 'last' ? m.staff_settings_last() : m.staff_settings_wrong();
}

const codeText = ({ code }: BoothFindings): string =>
	({
		own: m.check_code_own,
		plain: m.check_code_plain,
		default: m.check_code_default,
		none: m.staff_code_none
	})[code]();
