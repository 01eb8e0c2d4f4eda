/**
 * What an answer of `npm audit --json` means.
 * @param {string} output
 * @returns {{ sentence: string, isBad: boolean }}
 */
export function judgeAudit(output) {
	const answer = parse(output);
	const counts = answer?.metadata?.vulnerabilities;
	if (!counts) {
		const reason =
			answer?.message ?? answer?.error?.summary ?? 'it said nothing that npm could read';
		return { sentence: `Not checked: this registry has no advisories (${reason}).`, isBad: false };
	}
	const { high = 0, critical = 0, total = 0 } = counts;
	const names = Object.entries(answer.vulnerabilities ?? {})
		.filter(([, { severity }]) => severity === 'high' || severity === 'critical')
		.map(([name]) => name);
	return high + critical > 0
		? { sentence: `High or critical: ${names.join(', ')}. See \`npm audit\`.`, isBad: true }
		: { sentence: `${total} advisories, none of them high or critical.`, isBad: false };
}

/**
 * @typedef {object} Answer
 * @property {{ vulnerabilities?: { high?: number, critical?: number, total?: number } }} [metadata]
 * @property {Record<string, { severity: string }>} [vulnerabilities]
 * @property {string} [message]
 * @property {{ summary?: string }} [error]
 */

/** @param {string} output @returns {Answer | undefined} */
function parse(output) {
	try {
		return JSON.parse(output);
	} catch {
		return undefined;
	}
}
