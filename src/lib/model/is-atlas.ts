import type { Atlas } from './atlas.ts';
import { kinds } from './kinds.ts';

/** Whether what came in the place of the atlas is one: a host, or somebody on the way, may answer anything that is JSON. */
export const isAtlas = (value: unknown): value is Atlas =>
	kinds.every((kind) => Array.isArray((value as Atlas | null)?.[kind]));
