import { expect, it } from 'vitest';
import { hashCode, isCode } from '$lib/kiosk/code.ts';
import { Gate, LOCK, readWrong } from '$lib/kiosk/gate.svelte.ts';
import { settingsInForce } from '$lib/kiosk/settings.ts';

const SALT = new Uint8Array(16).fill(7);

it('a code opens by its hash, which does not tell it', async () => {
	const hash = await hashCode('48151623', SALT);
	expect(hash).toMatch(/^\$scrypt\$ln=14,r=8,p=1\$/);
	expect(hash).not.toContain('48151623');
	expect(await isCode('48151623', hash)).toBe(true);
	expect(await isCode('48151624', hash)).toBe(false);
	expect(await hashCode('48151623', new Uint8Array(16))).not.toBe(hash);
	const file = new TextEncoder().encode(JSON.stringify({ code: hash }));
	expect(settingsInForce(file, null)).toMatchObject({ settings: { code: hash }, faults: [] });
});

it('digits open as they are; the text of a hash, and no code at all, open nothing', async () => {
	expect(await isCode('4711', '4711')).toBe(true);
	const hash = await hashCode('4711', SALT);
	expect(await isCode(hash, hash)).toBe(false);
	expect(await isCode('2020', null)).toBe(false);
	expect(await isCode('', '')).toBe(false);
});

function gate() {
	let now = 0;
	const kept: (readonly string[])[] = [];
	const door = new Gate(
		{ now: () => now, wall: () => new Date(1e12 + now), keep: (wrong) => kept.push(wrong) },
		[]
	);
	return { door, kept, pass: (ms: number) => (now += ms) };
}

it('the third wrong code in a row, and each after it, locks the door for 30 seconds, also for the right one', async () => {
	const { door, pass } = gate();
	for (const code of ['0000', '1111']) expect(await door.try(code, '4711')).toBe(false);
	expect(door.wait).toBe(0);
	await door.try('2222', '4711');
	expect(door.wait).toBe(30);
	expect(await door.try('4711', '4711')).toBe(false);
	pass(LOCK);
	expect(door.wait).toBe(0);
	await door.try('3333', '4711');
	expect(door.wait).toBe(30);
	pass(LOCK);
	expect(await door.try('4711', '4711')).toBe(true);
	await door.try('0000', '4711');
	expect(door.wait).toBe(0);
});

it('wrong codes are listed, with their time and without their digits, until the list was seen', async () => {
	const { door, kept } = gate();
	await door.try('0000', '4711');
	expect(door.wrong).toEqual(['2001-09-09T01:46:40.000Z']);
	expect(kept.at(-1)).toEqual(door.wrong);
	door.forget();
	expect(kept.at(-1)).toEqual([]);
});

it.each([null, '', 'null', '{', '{"a":1}', '7'])(
	'a stored list that is none counts as empty: %s',
	(text) => expect(readWrong(text)).toEqual([])
);
