/** One page of each kind. */
export const langs = ['en', 'zh'] as const;

export const pagesOf = (lang: string): Record<string, string> => ({
	explore: `/${lang}/`,
	partner: `/${lang}/partner/cl/`,
	mechanism: `/${lang}/mechanism/rcep/`,
	zone: `/${lang}/zone/del-beijing/`,
	area: `/${lang}/area/hangzhou/`,
	pavilion: `/${lang}/pavilion/pav-au-waigaoqiao/`,
	event: `/${lang}/event/belt-proposed/`,
	tours: `/${lang}/tour/`,
	stop: `/${lang}/tour/circle-of-friends/chile/`,
	figures: `/${lang}/figures/`,
	list: `/${lang}/list/`,
	data: `/${lang}/data/`,
	facts: `/${lang}/data/coverage/`,
	lost: `/${lang}/nothing-here/`
});
