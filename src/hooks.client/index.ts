import type { HandleClientError } from '@sveltejs/kit';

/** An unknown address is told on the page; it is no fault to report in the console. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	if (status !== 404) console.error(error);
	return { message };
};
