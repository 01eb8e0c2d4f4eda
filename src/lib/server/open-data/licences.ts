/** Under which terms the parts of the data may be used, and where they come from. */
export const licences = {
	records: {
		name: 'CC-BY-4.0',
		title: 'Creative Commons Attribution 4.0 International',
		path: 'https://creativecommons.org/licenses/by/4.0/'
	},
	naturalEarth: {
		// The Open Definition's id (https://licenses.opendefinition.org/) of what has no licence to name.
		name: 'other-pd',
		title: 'Natural Earth, public domain',
		path: 'https://www.naturalearthdata.com/about/terms-of-use/'
	},
	code: { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' }
} as const;

/** Where the geometry comes from; each fact names its own source by id. */
export const origins = [
	{ title: 'GeoNames: points of cities, CC BY 4.0', path: 'https://www.geonames.org/' },
	{
		title: 'Natural Earth: outlines of countries, public domain',
		path: 'https://www.naturalearthdata.com/'
	},
	{ title: 'The page that each record rests on', path: 'sources.csv' }
] as const;
