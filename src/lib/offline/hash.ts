/** SHA-256, hexadecimal. */
export async function sha256(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an answer, read to its end, is what it should be. */
export const isOfHash = (response: Response, hash: string): Promise<boolean> =>
	response
		.arrayBuffer()
		.then(sha256)
		.then(
			(found) => found === hash,
			() => false
		);
