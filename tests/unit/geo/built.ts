/** Both profiles, built once for all test files and kept until their inputs change. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { buildFolder } from '../../../geo/build-folder.ts';
import type { Profile, BuildSettings } from '../../../geo/settings.ts';
import { boxOf, polygonsOf, type Unit } from '../../../geo/shapes.ts';

const cache = fileURLToPath(new URL('../../../.cache/geo-test/', import.meta.url));
export const profiles: Profile[] = ['intl', 'cn'];

export function settingsFor(profile: Profile): BuildSettings {
	return { profile, reviewNumber: '', pointsOnly: false };
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/** Test files run side by side; only one of them may write a folder. The lock names its owner's process. */
async function locked<T>(job: () => Promise<T>): Promise<T> {
	const lock = join(cache, 'lock');
	mkdirSync(cache, { recursive: true });
	for (;;) {
		try {
			writeFileSync(lock, String(process.pid), { flag: 'wx' });
			break;
		} catch {
			await sleep(100);
			const owner = Number(readText(lock));
			if (owner && !isRunning(owner)) rmSync(lock, { force: true });
		}
	}
	try {
		return await job();
	} finally {
		rmSync(lock, { force: true });
	}
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

/** Folder with the files of a profile. */
export async function built(profile: Profile): Promise<string> {
	const folder = join(cache, profile);
	await locked(() => buildFolder(settingsFor(profile), folder));
	return folder;
}

export type Atlas = Topology<Record<string, GeometryCollection>>;

export function readJson<T>(folder: string, file: string): T {
	return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

/** Features of one layer of a TopoJSON file. */
export function layer(folder: string, file: string, name: string): Unit[] {
	const topology = readJson<Atlas>(folder, file);
	const object = topology.objects[name];
	if (!object) throw new Error(`${file} has no layer ${name}`);
	return feature(topology, object).features as Unit[];
}

/** Whether a shape holds a point. Boxes first, since the exact test on the sphere is slow. */
export function holds({ geometry }: Unit, lon: number, lat: number): boolean {
	return polygonsOf(geometry).some((polygon) => {
		const [west, south, east, north] = boxOf(polygon[0] ?? []);
		const isNear = lon > west - 1 && lon < east + 1 && lat > south - 1 && lat < north + 1;
		return isNear && geoContains({ type: 'Polygon', coordinates: polygon }, [lon, lat]);
	});
}

/** Ids of all shapes that hold a point. */
export function holders(units: Unit[], lon: number, lat: number): string[] {
	return units.filter((unit) => holds(unit, lon, lat)).map(({ properties }) => properties.id);
}
