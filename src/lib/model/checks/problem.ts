/** One thing that is wrong with the data. All checks return all they find; none stops at the first. */
export interface DataProblem {
	/** File in `data/`, e.g. `partners.yaml`. */
	file: string;
	/** Id of the record, or its number where it has none. */
	id: string;
	/** A sentence that says what is wrong and, where possible, what would be right. */
	sentence: string;
}

export const describeProblem = (p: DataProblem): string => `${p.file}: ${p.id}: ${p.sentence}`;
