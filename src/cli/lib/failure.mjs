/** An end that the reader can act on: told in one sentence, without a stack. */
export class Failure extends Error {}

/**
 * Runs the body of a command.
 * @param {() => Promise<void>} body
 */
export async function command(body) {
	try {
		await body();
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
