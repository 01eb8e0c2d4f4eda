import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../src/lib/model/open-questions.ts';
import type { Records } from '../../../src/lib/model/schema.ts';
import { dayOf } from '../../../src/lib/time/day.ts';
import { baseRecords } from '../helpers/records.ts';

const text = (en: string) => ({ en, zh: `${en}（中文）` });
const searched = {
	date: '2020-05-01',
	what: text('the day'),
	where: text('pages'),
	found: text('Nothing')
};

/** What is asked of the valid records after a change. */
function asked(change: (records: Records) => void = () => undefined, asOf = dayOf(2020, 6, 1)) {
	const records = baseRecords();
	change(records);
	return openQuestions(records, asOf);
}
const refs = (questions: ReturnType<typeof asked>, kind: string) =>
	questions.filter((q) => q.kind === kind).map((q) => q.ref);

describe('the questions that the data leave open', () => {
	it('are dates with a question mark, and brackets, but not the days of an event', () => {
		expect(refs(asked(), 'unconfirmed')).toEqual(['zone/pilot-shanghai']);
		expect(refs(asked(), 'bracket')).toEqual(['pavilion/hall', 'partner/sg']);
	});

	it('stand first where nobody has looked, then by how long ago somebody did', () => {
		const questions = asked(({ partners, zones }) => {
			Object.assign(partners[0] ?? {}, { start: '2017?', searched });
			Object.assign(partners[1] ?? {}, {
				start: '2020?',
				searched: { ...searched, date: '2020-04-01' }
			});
			Object.assign(zones[0] ?? {}, { start: '2019-10?' });
		});
		expect(refs(questions, 'unconfirmed')).toEqual([
			'zone/pilot-shanghai',
			'partner/sg',
			'partner/nz'
		]);
	});

	it('are applicants whose application has not ended, by country', () => {
		expect(asked().filter((q) => q.kind === 'applicant')).toEqual([
			{ kind: 'applicant', ref: 'mechanism/pact', date: '2021-11', country: 'NZ' }
		]);
	});

	it('are what is announced', () => {
		const questions = asked(({ pavilions }) =>
			Object.assign(pavilions[0] ?? {}, { planned: true })
		);
		expect(refs(questions, 'planned')).toEqual(['pavilion/hall']);
		expect(refs(questions, 'bracket')).toEqual(['partner/sg']);
	});

	it('are first estimates of a year or a half without a final figure, half a year after its end', () => {
		const estimate = ({ series }: Records) => {
			series[0]?.points.push({
				period: '2022-01/2022-06',
				value: 1,
				status: 'preliminary',
				confidence: 'press',
				sources: ['page']
			});
		};
		expect(refs(asked(estimate, dayOf(2022, 11, 30)), 'preliminary')).toEqual([]);
		expect(refs(asked(estimate, dayOf(2023, 1, 1)), 'preliminary')).toEqual(['series/trade']);
	});

	it('are what goes on and has no source newer than a year', () => {
		expect(refs(asked(undefined, dayOf(2021, 2, 1)), 'old')).toEqual([]);
		expect(refs(asked(undefined, dayOf(2021, 4, 1)), 'old')).toEqual([
			'mechanism/pact',
			'programme/pilots',
			'series/trade',
			'series/shares',
			'trade/sg-2020'
		]);
	});
});
