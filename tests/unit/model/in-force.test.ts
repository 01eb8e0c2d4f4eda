import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastingKinds } from '../../../src/lib/model/kinds.ts';
import { compile } from '../../../src/lib/model/compile.ts';
import { countsOn, statusOn } from '../../../src/lib/model/status.ts';
import { InForceIndex } from '../../../src/lib/model/in-force.ts';
import { on, realAtlas } from '../helpers/atlas.ts';
import { baseRecords, edition } from '../helpers/records.ts';

const atlas = realAtlas();
const clock = new InForceIndex(atlas);
const anyDay = fc.integer({ min: atlas.firstDay - 400, max: atlas.asOf + 400 });

describe('the atlas on the clock', () => {
	it('counts on any day what going through all records counts', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(clock.counts(day)).toEqual(countsOn(atlas, day));
			}),
			{ examples: [[atlas.firstDay], [atlas.asOf]] }
		);
	});

	it('knows of every record whether it is in force or possible on any day', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				for (const kind of lastingKinds) {
					const { inForce, possible } = clock.of[kind];
					const wrong = atlas[kind].filter((item, i) => {
						const status = statusOn(item.span, day);
						const said = inForce.isOpen(i, day)
							? 'in-force'
							: possible.isOpen(i, day)
								? 'possible'
								: 'no';
						return said !== (status === 'in-force' || status === 'possible' ? status : 'no');
					});
					expect(wrong.map((item) => item.id)).toEqual([]);
				}
			})
		);
	});

	it('stops at every day on which something happens, once, in order, on the track', () => {
		const { eventDays } = clock;
		expect(eventDays).toEqual([...new Set(eventDays)].sort((a, b) => a - b));
		expect(eventDays[0]).toBeGreaterThanOrEqual(atlas.firstDay);
		expect(eventDays.at(-1)).toBeLessThanOrEqual(atlas.asOf);
		const onTrack = atlas.event.map((e) => e.span.latest).filter((d) => d <= atlas.asOf);
		expect(new Set(eventDays)).toEqual(new Set(onTrack));
	});

	it('does not stop at a day that is still to come', () => {
		const records = baseRecords();
		const [signing] = records.events;
		if (!signing) throw new Error();
		records.events.push({ ...signing, id: 'announced', date: '2026-02-01' });
		const { eventDays } = new InForceIndex(compile(records, edition));
		expect(eventDays).toEqual([on('2017-03-27'), on('2018-11-05')]);
	});
});
