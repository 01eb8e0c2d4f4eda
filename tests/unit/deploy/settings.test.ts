import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { settings } from '../../../deploy/settings.ts';

it.each(Object.keys(settings))('deploy/%s is as `npm run hosting` makes it', (file) => {
	expect(readFileSync(`deploy/${file}`, 'utf8')).toBe(settings[file]?.());
});

it('the container has its settings and the site where each looks for the other', () => {
	const lines = readFileSync('deploy/Containerfile', 'utf8').matchAll(/^COPY (\S+) (\S+)$/gm);
	const copies = Object.fromEntries([...lines].map(([, from = '', to = '']) => [from, to]));
	// Where the image of Caddy looks.
	expect(copies['deploy/Caddyfile']).toBe('/etc/caddy/Caddyfile');
	expect(settings['Caddyfile']?.()).toContain(`root * ${copies['build']}\n`);
	expect(Object.keys(copies)).toHaveLength(2);
});

describe('the function for object stores', () => {
	const code = readFileSync('deploy/folder-index.js', 'utf8');
	const ask = (uri: string, querystring = {}) =>
		runInNewContext(`${code}; handler(event)`, { event: { request: { uri, querystring } } }) as {
			uri?: string;
			statusCode?: number;
			headers?: { location: { value: string } };
		};

	it('finds the page of a folder, and leaves files alone', () => {
		expect(ask('/en/partner/cl/').uri).toBe('/en/partner/cl/index.html');
		expect(ask('/data/v/2026.11.0/partners.csv').uri).toBe('/data/v/2026.11.0/partners.csv');
	});

	it('adds a final slash and keeps the query', () => {
		const query = {
			t: { value: '2020' },
			layers: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] }
		};
		expect(ask('/en', query)).toMatchObject({
			statusCode: 301,
			headers: { location: { value: '/en/?t=2020&layers=a&layers=b' } }
		});
		expect(ask('//en').headers?.location.value).toBe('/en/');
	});
});
