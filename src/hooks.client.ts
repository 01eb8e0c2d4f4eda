import type { HandleClientError } from '@sveltejs/kit';

/** An unknown address is told to the visitor; it is no fault of the page, so the console stays empty. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
