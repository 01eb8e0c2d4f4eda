import { expect, it } from 'vitest';
import { judgeAudit } from '../../../src/cli/lib/judge-audit.mjs';

const answer = (high: number, severity: string) =>
	JSON.stringify({
		metadata: { vulnerabilities: { high, critical: 0, total: 1 } },
		vulnerabilities: { leaky: { severity } }
	});

it('a high weakness is a failure that names the package', () => {
	expect(judgeAudit(answer(1, 'high'))).toEqual({
		sentence: 'High or critical: leaky. See `npm audit`.',
		isBad: true
	});
});

it('a low one is told', () => {
	expect(judgeAudit(answer(0, 'low'))).toEqual({
		sentence: '1 advisories, none of them high or critical.',
		isBad: false
	});
});

it.each(['', '<html>', '{"message":"405 Method Not Allowed","method":"POST"}'])(
	'a registry that answers %o leaves it open, and this is said',
	(output) => {
		const { sentence, isBad } = judgeAudit(output);
		expect(sentence).toContain('Not checked');
		expect(isBad).toBe(false);
	}
);
