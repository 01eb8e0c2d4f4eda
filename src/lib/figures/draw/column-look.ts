import type { Style } from '../../charts/style.ts';
import type { Value } from '../figure.ts';
import { looks } from '../looks.ts';

/** Final solid, preliminary hollow, revised between; what no page states has a broken outline. */
export function lookOf({ status, doubted }: Value): Style {
	if (status === 'preliminary') return doubted ? looks.preliminaryDoubted : looks.preliminary;
	if (status === 'revised') return looks.revised;
	return doubted ? looks.settledDoubted : looks.settled;
}
