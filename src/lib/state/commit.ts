import { formatView } from '../url/codec.ts';
import { push } from '../url/history.ts';
import type { ViewState } from './view-state.svelte.ts';

/** What is shown now becomes an entry of the history: Back leads to what was shown before. */
export const commit = ({ view, urlContext }: ViewState): void => push(formatView(view, urlContext));
