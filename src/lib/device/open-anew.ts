/** Opens the page anew, if it would come: a script that failed is remembered by browsers for as long as the page is open. */
export async function openAnew(): Promise<void> {
	const wouldCome = await fetch(location.href, { cache: 'no-store' }).then(
		({ ok }) => ok,
		() => false
	);
	if (wouldCome) location.reload();
}
