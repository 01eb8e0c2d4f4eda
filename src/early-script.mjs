/**
 * The script of early.js as pages carry it, without what only its readers need. Its hash is in the Content-Security-Policy.
 * @param {string} source
 */
export const earlyScript = (source) => source.replace(/^\s*\/\/.*\n/gm, '').replace(/^\s+/gm, '');
