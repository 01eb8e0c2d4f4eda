/** How the staff code stands in `kiosk.json`. */

/** In a file that anyone can read. */
export const CODE_PLAIN = /^\d{4,8}$/;
/** Salted and hashed, as a PHC string: cost (2 to the power of `ln`), salt and hash. */
export const CODE_HASH = /^\$scrypt\$ln=(1[0-7]),r=8,p=1\$([\w+/]{22,})\$([\w+/]{43})$/;

/** Either. */
export const CODE = new RegExp(`${CODE_PLAIN.source}|${CODE_HASH.source}`);

/** Of a kiosk whose operator has not chosen one; it is in the documentation, for anyone to read. */
export const DEFAULT_CODE = '2020';
