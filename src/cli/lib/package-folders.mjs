/** Folders below `root` with a package.json and a lock file of their own: the project's, and those of benches that install packages for themselves alone. */
export const packageFolders = ['.', 'tests/bench/lighthouse', 'tests/bench/time'];
