/** CSS pixels covered by panels on each side. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}
