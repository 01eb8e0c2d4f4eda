import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../../src/cli/precompress.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const text = '丝路电商 '.repeat(500);

it('writes copies that unpack to the file', async () => {
	const dir = temporaryFolder({ 'en/index.html': text, 'data/all.csv': text });
	expect(await precompress(dir)).toBe(2);
	for (const path of ['en/index.html', 'data/all.csv'].map((name) => join(dir, name))) {
		expect(String(brotliDecompressSync(readFileSync(`${path}.br`)))).toBe(text);
		expect(String(gunzipSync(readFileSync(`${path}.gz`)))).toBe(text);
	}
});

it('leaves small files, pictures and its own copies alone', async () => {
	const dir = temporaryFolder({ 'a.html': 'short', 'b.png': text, 'c.js': text });
	expect(await precompress(dir)).toBe(1);
	expect(await precompress(dir)).toBe(1);
	for (const name of ['a.html.br', 'b.png.br', 'c.js.br.br', 'c.js.gz.gz'])
		expect(existsSync(join(dir, name)), name).toBe(false);
});
