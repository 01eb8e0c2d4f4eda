// Client for a map in a frame. What it does is said in embed.d.ts; MIT licence.
const MAP = 'silk-road-map';

export function connect(frame, onchange = () => {}) {
	const waiting = new Map();
	let next = 1;
	let opened;
	const ready = new Promise((resolve) => (opened = resolve));

	function hear({ source, data }) {
		if (source !== frame.contentWindow || data?.source !== MAP) return;
		const { type, id, payload } = data;
		if (type === 'ready' || type === 'state') opened(payload);
		if (type === 'ready' || type === 'change') onchange(payload);
		const asked = waiting.get(id);
		if (!asked) return;
		waiting.delete(id);
		if (type === 'error') asked.reject(new Error(payload.message));
		else asked.resolve(payload);
	}
	addEventListener('message', hear);

	function ask(type, payload) {
		return new Promise((resolve, reject) => {
			const id = next++;
			waiting.set(id, { resolve, reject });
			frame.contentWindow.postMessage({ v: 1, source: `${MAP}-page`, type, id, payload }, '*');
		});
	}
	// Answered only by a map that is there already; one still on its way says so itself.
	ask('get').catch(() => {});

	return {
		ready,
		get: () => ready.then(() => ask('get')),
		set: (changes) => ready.then(() => ask('set', changes)),
		close: () => removeEventListener('message', hear)
	};
}
