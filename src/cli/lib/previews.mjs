/** Where previews are kept. */
import { join } from 'node:path';
import { root } from './root.mjs';

/** Pictures, by the hash of what is drawn. */
export const PREVIEWS = join(root, '.cache/previews');

/** Path of a page → its picture and what is said of it. */
export const LIST = join(root, '.cache/previews.json');
