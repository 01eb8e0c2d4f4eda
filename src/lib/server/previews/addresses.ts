/** Where the files of previews lie, below the site. Build time only. */

/** A picture. Its name says what is in it, so it may be kept for ever. */
export const previewPath = (hash: string): string => `/preview/${hash}.png`;

/** What is said of a page to programs that embed it. */
export const oembedPath = (path: string): string => `/oembed${path.replace(/\/$/, '')}.json`;
