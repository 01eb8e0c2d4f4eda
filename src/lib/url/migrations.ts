/**
 * Links that were once published and whose form has changed since. Each entry rewrites an old query into its
 * successor and stays for ever; `tests/fixtures/links.txt` holds a link of every form.
 */
export type Migration = (query: URLSearchParams) => URLSearchParams;

export const migrations: readonly Migration[] = [];
