/** What is open over the map. */
export type Dialog =
	| { type: 'search' }
	| { type: 'code' }
	/** `isOutside`: the address leads out of the map. */
	| { type: 'qr'; address: string; isOutside: boolean };
