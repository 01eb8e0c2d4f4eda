/** The vocabulary of schema.org as it publishes it, read from the types that Google generates from it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const file = createRequire(import.meta.url)
	.resolve('schema-dts')
	.replace(/schema\.js$/, 'schema.d.ts');
const source = readFileSync(file, 'utf8');

interface Type {
	parents: string[];
	/** Property → the types that its values may have. */
	properties: Map<string, string[]>;
}

const namesIn = (bases: string): string[] =>
	[...bases.matchAll(/(\w+)Base/g)].map(([, name = '']) => name);

/** A type without properties of its own has a leaf alone. */
const types = new Map<string, Type>();
for (const [, name = '', bases = ''] of source.matchAll(
	/^export interface (\w+)Leaf extends ([^{]+)\{/gm
))
	types.set(name, {
		parents: namesIn(bases).filter((base) => base !== name),
		properties: new Map()
	});
for (const [, name = '', bases = '', body = ''] of source.matchAll(
	/^interface (\w+)Base extends ([^{]+)\{\n([^]*?)^\}/gm
))
	types.set(name, {
		parents: namesIn(bases),
		properties: new Map(
			[...body.matchAll(/^\s+"(\w+)"\?: SchemaValue<([^,]+),/gm)].map(
				([, property = '', range = '']) => [property, range.split(' | ')]
			)
		)
	});

function lineOf(name: string): string[] {
	return [name, ...(types.get(name)?.parents.flatMap(lineOf) ?? [])];
}

/** What schema.org does not know of an object: its type, a property of that type, or the type of a value. */
export function faultsOf(data: unknown, at = 'the page'): string[] {
	if (Array.isArray(data)) return data.flatMap((one) => faultsOf(one, at));
	if (typeof data !== 'object' || data === null) return [];
	const { '@type': type, '@context': _, ...rest } = data as Record<string, unknown>;
	if (typeof type !== 'string' || !types.has(type)) return [`${at} is of no type: ${String(type)}`];
	const line = lineOf(type);
	return Object.entries(rest).flatMap(([property, value]) => {
		const range = line.flatMap((name) => types.get(name)?.properties.get(property) ?? []);
		if (range.length === 0) return [`${type} has no ${property}`];
		const wrong = [value].flat().flatMap((one) => {
			const is = (one as { '@type'?: string } | null)?.['@type'];
			return is && !lineOf(is).some((name) => range.includes(name))
				? [`${property} of ${type} may be no ${is}`]
				: [];
		});
		return [...wrong, ...faultsOf(value, `${property} of ${type}`)];
	});
}
