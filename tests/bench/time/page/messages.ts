/** Counts what the page sends to its workers. To be called before there is one. */
export function countMessages(): { sent: number } {
	const count = { sent: 0 };
	const { postMessage } = Worker.prototype;
	Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
		count.sent += 1;
		Reflect.apply(postMessage, this, args);
	};
	return count;
}
