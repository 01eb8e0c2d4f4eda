import { describe, expect, it } from 'vitest';
import { linkRound } from '../../../src/cli/lib/link-round.ts';

/** A network of a few pages: what each answers, by method. */
function network(pages: Record<string, Partial<Record<string, number>>>) {
	const asked: string[] = [];
	let pauses = 0;
	return {
		asked,
		pauses: () => pauses,
		ways: {
			fetch: (async (url: string, init?: RequestInit) => {
				const method = init?.method ?? 'GET';
				asked.push(`${method} ${url}`);
				const status = pages[url]?.[method];
				if (status === undefined) throw new Error('does not resolve');
				return new Response(null, { status });
			}) as typeof fetch,
			pause: async () => void pauses++
		}
	};
}

const page = (id: string, url: string) => ({ id, url });

describe('a round over the addresses', () => {
	it('tells which pages answer, and why the others do not', async () => {
		const { ways } = network({
			'https://a.example/1': { HEAD: 200 },
			'https://b.example/gone': { HEAD: 404, GET: 404 }
		});
		const { answered, silent } = await linkRound(
			[
				page('one', 'https://a.example/1'),
				page('gone', 'https://b.example/gone'),
				page('lost', 'https://c.example/')
			],
			ways
		);
		expect(answered).toEqual(['one']);
		expect(Object.fromEntries(silent)).toEqual({ gone: 'answers 404', lost: 'does not resolve' });
	});

	it('asks for the page itself where the server refuses HEAD', async () => {
		const { ways, asked } = network({ 'https://a.example/1': { HEAD: 405, GET: 200 } });
		expect((await linkRound([page('one', 'https://a.example/1')], ways)).answered).toEqual(['one']);
		expect(asked).toEqual(['HEAD https://a.example/1', 'GET https://a.example/1']);
	});

	it('pauses between two pages of one host, and asks them in order', async () => {
		const { ways, asked, pauses } = network({
			'https://a.example/1': { HEAD: 200 },
			'https://a.example/2': { HEAD: 200 },
			'https://b.example/1': { HEAD: 200 }
		});
		await linkRound(
			[
				page('a1', 'https://a.example/1'),
				page('b1', 'https://b.example/1'),
				page('a2', 'https://a.example/2')
			],
			ways
		);
		expect(pauses()).toBe(1);
		expect(asked.filter((a) => a.includes('a.example'))).toEqual([
			'HEAD https://a.example/1',
			'HEAD https://a.example/2'
		]);
	});
});
