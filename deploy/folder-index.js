/**
 * For an object store behind a CDN that knows no index of a folder (Amazon S3 behind CloudFront: a function on `viewer-request`).
 * A folder is answered by its index.html; an address without its final slash leads there, and keeps its query.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- The CDN calls it.
function handler(event) {
	const { request } = event;
	const { uri, querystring = {} } = request;
	if (uri.endsWith('/')) {
		request.uri = `${uri}index.html`;
		return request;
	}
	if (/\.\w+$/.test(uri)) return request;
	const query = Object.keys(querystring)
		.flatMap((key) =>
			(querystring[key].multiValue ?? [querystring[key]]).map(({ value }) => `${key}=${value}`)
		)
		.join('&');
	// One leading slash only: `//name` would send the browser to another host.
	const value = `${uri.replace(/^\/+/, '/')}/${query && `?${query}`}`;
	return {
		statusCode: 301,
		statusDescription: 'Moved Permanently',
		headers: { location: { value } }
	};
}
