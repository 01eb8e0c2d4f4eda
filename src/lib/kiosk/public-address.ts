/** Names that only one machine, or one network, knows. */
const HOMELY = /(^|\.)(localhost|local|lan|home|internal|intranet|test|invalid|example)$/;
/** IPv4 and IPv6 addresses that no router passes on. */
const PRIVATE =
	/^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(::1?|f[cd]|fe[89ab])/;

/** Whether a phone of somebody else could reach an address, as far as the address tells. */
export function isPublicAddress(address: string): boolean {
	const [, hostname = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:]+)/.exec(address.toLowerCase()) ?? [];
	const isNumber = /^[\d.]+$|^\[/.test(hostname);
	if (isNumber) return !PRIVATE.test(hostname);
	return hostname.includes('.') && !HOMELY.test(hostname);
}
