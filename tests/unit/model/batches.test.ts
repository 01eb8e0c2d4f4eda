import { expect, it } from 'vitest';
import { latestBatch } from '../../../src/lib/model/batches.ts';
import { on, realAtlas } from '../helpers/atlas.ts';

it('the key names the batches that there were on a day, and no later one', () => {
	const last = (day: string) => latestBatch(realAtlas(), on(day));
	expect(['2015-03-01', '2015-03-12', '2016-02-01', '2018-07-23'].map(last)).toEqual([
		undefined,
		1,
		2,
		2
	]);
	expect(last('2018-07-24')).toBe(3);
});
