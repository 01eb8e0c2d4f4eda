/** Links as people paste them: what chat apps, mail programs, input methods and old tools do to them changes nothing that they show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatView, parseView } from '../../../src/lib/url/codec.ts';
import { meantPath } from '../../../src/lib/url/meant-path.ts';
import { ViewState } from '../../../src/lib/state/view-state.svelte.ts';
import { links } from '../../links.ts';
import { realAtlas } from '../helpers/atlas.ts';
import { anyView, context } from '../helpers/views.ts';

const paths = [...new Set(links.map(({ link }) => link.replace(/\?.*/, '')))];
const queries = [...new Set(links.map(({ link }) => new URL(link, 'https://x').search))];
const published = new ViewState(realAtlas(), () => null).urlContext;

/** Letters as a Chinese input method writes them. */
const wide = (text: string): string =>
	text.replace(/[0-9,]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0));

const tail = fc.constantFrom(
	'。',
	'，',
	')',
	'）',
	'.',
	',',
	'！',
	'”',
	'」',
	' 看看',
	'%20',
	'。。'
);
const noise = fc.constantFrom(
	'from=timeline',
	'from=singlemessage&isappinstalled=0',
	'from=groupmessage',
	'utm_source=x',
	'fbclid=1',
	'scene=1&clicktime=2'
);

/** Ways in which the query of a link is damaged on its way. */
const damages: fc.Arbitrary<(query: string) => string> = fc.oneof(
	tail.map((t) => (query: string) => (/[?&]q=[^&]*$/.test(query) || !query ? query : query + t)),
	noise.map((n) => (query: string) => `${query || '?'}${query ? '&' : ''}${n}`),
	noise.map((n) => (query: string) => query.replace('?', `?${n}&`)),
	fc.constantFrom<(query: string) => string>(
		(query) => query.replaceAll('&', '&amp;'),
		(query) => query.replace(/&/g, '%26'),
		(query) => query.replaceAll('&', ';'),
		(query) =>
			query.replace(
				/(t|from|m|layers)=([^&]*)/g,
				(_, key: string, v: string) => `${key}=${wide(v)}`
			),
		(query) => query.replace(/(?<=[?&])[a-z]+(?==)/g, (key) => key.toUpperCase()),
		(query) => query.replace(/(?<=(t|from)=\d{4})-(\d\d)(?:-(\d\d))?/g, '$2$3'),
		(query) => query.replace(/(?<=(t|from)=\d{4})-(\d\d)-(\d\d)/g, '/$2/$3'),
		(query) => query.replace(/(?<=(t|from)=\d{4})-(\d\d)-(\d\d)/g, '年$2月$3日'),
		(query) => query.replace(/(?<=layers=[^&]*),/g, '%252C'),
		(query) => query.replace(/\?(.)/, '?t=nonsense&from=nonsense&mode=nonsense&$1')
	)
);

describe('a link that was damaged on its way', () => {
	const same = (query: string, damage: (query: string) => string, ctx = context) => {
		const { view } = parseView(query, ctx);
		const damaged = parseView(damage(query), ctx);
		// What is not the same is named.
		const named = damaged.problems.map(({ key }) => key);
		expect({ ...damaged.view, ...Object.fromEntries(named.map((k) => [k, view[k]])) }).toEqual(
			view
		);
		return named;
	};

	it('opens the same view: any view at all', () => {
		fc.assert(
			fc.property(anyView, damages, (view, damage) => {
				const named = same(formatView({ ...view, q: '' }, context), damage);
				expect(named.filter((key) => !['t', 'from', 'mode'].includes(key))).toEqual([]);
			}),
			{ numRuns: 1000 }
		);
	});

	it('opens the same view: those that were published', () => {
		fc.assert(
			fc.property(fc.constantFrom(...queries), damages, (query, damage) => {
				same(query, damage, published);
			}),
			{ numRuns: 1000 }
		);
	});

	it.each([
		'?t=2019-05。',
		'?t=2019/05',
		'?t=201905',
		'?t=２０１９-05',
		'?t=2019年5月',
		'?T=2019-05',
		'?t=2019-05 看看',
		'?t=2019-05%20%E7%9C%8B%E7%9C%8B',
		'?from=timeline&t=2019-05',
		'?from=singlemessage&isappinstalled=0&t=2019-05',
		'?t=soon&t=2019-05'
	])('%s is the end of May 2019, and nothing is said', (query) => {
		expect(parseView(query, context)).toEqual(parseView('?t=2019-05', context));
		expect(parseView(query, context).problems).toEqual([]);
	});

	it('a comparison stands beside what a messenger adds', () => {
		for (const query of ['?from=singlemessage&from=2016-11', '?from=2016-11&from=timeline'])
			expect(parseView(query, context)).toEqual(parseView('?from=2016-11', context));
	});

	it('Chinese text that an old tool wrote in GB18030 is read', () => {
		expect(parseView('?q=%BA%BC%D6%DD', context).view.q).toBe('杭州');
	});
});

describe('a path that was damaged on its way', () => {
	const damaged = fc.oneof(
		tail.map((t) => (path: string) => path.slice(0, -1) + t),
		tail.map((t) => (path: string) => path + t),
		fc.constantFrom<(path: string) => string>(
			(path) => path.toUpperCase(),
			(path) => `${path}index.html`,
			(path) => path.replaceAll('/', '//'),
			(path) => `${path}&from=singlemessage`,
			(path) =>
				path.replace(/[a-z]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
			(path) => encodeURI(`${path}，来自微信`)
		)
	);

	it('leads to the page that was meant', () => {
		fc.assert(
			fc.property(fc.constantFrom(...paths), damaged, (path, damage) => {
				expect(meantPath(damage(path), 'en')).toBe(path);
				expect(meantPath(path, 'en')).toBe(path);
			})
		);
	});

	it.each([
		['/partner/cl', '/en/partner/cl/'],
		['/zh-CN/partner/cl', '/zh/partner/cl/'],
		['/cn/partner/cl', '/zh/partner/cl/'],
		['/en/partners/cl.html', '/en/partner/cl/'],
		['/zh/events/', '/zh/list/'],
		['', '/en/'],
		['/%E0%A4%A', '/en/']
	])('%s leads to %s', (path, to) => expect(meantPath(path, 'en')).toBe(to));
});
