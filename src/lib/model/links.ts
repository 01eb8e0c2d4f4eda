/** Links as the tables of a page carry them. */
import type { RecordRef } from './schema.ts';

export interface RefLink {
	ref: RecordRef;
	name: string;
	/** Below the base path; absent where the record has no place on any page. */
	path?: string;
}

export interface SourceLink {
	id: string;
	/** Absent where no page states it. */
	publisher?: string;
	url?: string;
}
