/**
 * Mozilla's HTTP Observatory, as far as our answers can differ in it: 100 points, less and more by header.
 * https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js
 */

/** @param policy that the page carries in itself; `frame-ancestors` counts in the header only */
export function score(headers: Headers, policy: string): number {
	const has = (name: string, pattern: RegExp) => pattern.test(headers.get(name) ?? '');
	const directive = (name: string) =>
		new RegExp(`(?:^|;)\\s*${name} ([^;]*)`).exec(policy)?.[1] ?? '';
	const scripts = directive('script-src') || directive('default-src');
	const styles = directive('style-src') || directive('default-src');
	const isFramed = has('content-security-policy', /frame-ancestors/);
	const hsts = Number(/max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '')?.[1]);

	const losses = [
		!policy ? -25 : 0,
		/unsafe-inline|data:|\*/.test(scripts) ? -20 : 0,
		/unsafe-eval/.test(policy) ? -10 : 0,
		hsts >= 15_768_000 ? 0 : -20,
		has('x-content-type-options', /^nosniff$/) ? 0 : -5,
		isFramed || has('x-frame-options', /^(DENY|SAMEORIGIN)$/i) ? 0 : -20,
		has('access-control-allow-credentials', /true/) ? -50 : 0
	];
	const gains = [
		/unsafe|data:/.test(styles) ? 0 : directive('default-src') === "'none'" ? 10 : 5,
		has('referrer-policy', /^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/)
			? 5
			: 0,
		isFramed ? 5 : 0,
		has('cross-origin-resource-policy', /^same-(origin|site)$/) ? 10 : 0,
		has('cross-origin-embedder-policy', /^(require-corp|credentialless)$/) ? 10 : 0,
		has('cross-origin-opener-policy', /^(same-origin|noopener)/) ? 10 : 0
	];
	const sum = (points: number[]) => points.reduce((a, b) => a + b, 0);
	const plain = 100 + sum(losses);
	// Gains count for what is good without them.
	return plain >= 90 ? plain + sum(gains) : plain;
}
