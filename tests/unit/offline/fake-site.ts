/** A small site on a server that can be replaced, cut off, or caught in the middle of a deployment. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { FORMAT, type OfflineManifest } from '$lib/offline/manifest.ts';

export const SCOPE = 'https://map.test/';

type Bodies = Record<string, string | Buffer<ArrayBuffer>>;

const page = (asset: string) => `<html><script src="/_app/immutable/${asset}"></script></html>`;

export function siteOf(version: string): { manifest: OfflineManifest; bodies: Bodies } {
	const asset = `_app/immutable/app.${version}.js`;
	const bodies: Bodies = {
		'en/': page(`app.${version}.js`),
		'404.html': `shell ${version} ${page(`app.${version}.js`)}`,
		'favicon.svg': '<svg/>',
		[asset]: `app ${version}`,
		'offline/en.pack': gzipSync(
			JSON.stringify({ 'en/partner/cl/__data.json': `chile ${version}` })
		) as Buffer<ArrayBuffer>
	};
	const files = Object.fromEntries(
		Object.entries(bodies).map(([path, body]) => [
			path,
			{ hash: createHash('sha256').update(body).digest('hex'), bytes: body.length }
		])
	);
	const packs = ['offline/en.pack'];
	const patience = 30_000;
	return {
		manifest: { format: FORMAT, version, files, packs, shell: '404.html', patience },
		bodies
	};
}

export class Server {
	bodies: Bodies = {};
	manifest: unknown;
	online = true;
	readonly asked: string[] = [];
	/** Called before each answer. */
	onask: (path: string) => void = () => undefined;

	constructor(version: string) {
		this.deploy(version);
	}
	deploy(version: string): void {
		const { manifest, bodies } = siteOf(version);
		this.manifest = manifest;
		this.bodies = { ...bodies, 'en/partner/cl/': bodies['en/'] ?? '' };
	}
	readonly fetch = async (url: string): Promise<Response> => {
		if (!this.online) throw new TypeError('Failed to fetch');
		const path = url.slice(SCOPE.length).replace(/\?.*/, '');
		this.onask(path);
		this.asked.push(path);
		if (path === 'offline.json') return Response.json(this.manifest);
		const body = this.bodies[path];
		return body === undefined ? new Response('', { status: 404 }) : new Response(body);
	};
}
