import type { ChartData } from '../../figures/figure.ts';
import type { CitedSource, Table } from '../../figures/table.ts';

/** What a sentence says of the data: name of a gap in it → what stands there. */
export type Facts = Record<string, string>;

/** What is plotted, the same as a table, and what the data bear out. */
export interface Gathered<T extends ChartData = ChartData> {
	data: T;
	table: Table;
	/** For the finding; `undefined` where the data do not bear it out. */
	facts: Facts | undefined;
	/** Who says so, where the table does not. */
	cites?: CitedSource[];
	/** Whether something that sources disagree about touches the figure. @param ref `kind/id` */
	touches: (ref: string) => boolean;
}
