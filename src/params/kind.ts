import { isKind } from '$lib/model/kinds.ts';

export const match = isKind;
