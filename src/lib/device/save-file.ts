/** Milliseconds for which an address of bytes stays valid: some browsers read it only after the click has been handled. */
const READ = 10_000;

/** Gives the browser something to save under a name. */
export function saveFile(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), READ);
}
