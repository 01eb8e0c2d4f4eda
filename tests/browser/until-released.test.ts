import { expect, onTestFinished, test, vi } from 'vitest';
import { untilReleased } from '$lib/device/until-released.ts';
import { drag, spotIn } from './pointer.ts';

test('what would replace a pressed link waits for its click', async () => {
	const said: string[] = [];
	const link = Object.assign(document.createElement('a'), { href: '#', textContent: 'Australia' });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		said.push('click');
	});
	document.body.append(link);
	onTestFinished(() => link.remove());

	await untilReleased();
	const spot = spotIn(link);
	await drag(spot, spot, {
		held: async () => {
			void untilReleased().then(() => said.push('released'));
			await Promise.resolve();
			expect(said).toEqual([]);
		}
	});
	await vi.waitFor(() => expect(said).toEqual(['click', 'released']));
});
