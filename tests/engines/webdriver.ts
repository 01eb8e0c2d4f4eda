/** W3C WebDriver, whatever carries it. */
import { keys, type Engine } from './engine.ts';

/** A command by the name that geckodriver's protocol has for it, e.g. `Navigate`. */
export type Send = (command: string, parameters: object) => Promise<unknown>;

export function overWebDriver(send: Send, close: () => Promise<void>): Engine {
	const act = (id: string, type: string, actions: object[]) =>
		send('PerformActions', { actions: [{ id, type, actions }] });
	return {
		goto: async (url) => void (await send('Navigate', { url })),
		back: async () => void (await send('Back', {})),
		ask: (script) => send('ExecuteScript', { script, args: [] }),
		click: async (x, y) =>
			void (await act('mouse', 'pointer', [
				{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 }
			])),
		press: async (key) => {
			const value = keys[key] ?? key;
			await act('keyboard', 'key', [
				{ type: 'keyDown', value },
				{ type: 'keyUp', value }
			]);
		},
		close
	};
}
