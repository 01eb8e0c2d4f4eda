import { isKind } from '$lib/model/atlas.ts';

export const match = isKind;
