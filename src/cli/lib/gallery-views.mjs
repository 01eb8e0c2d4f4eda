/** What the gallery pictures: every view in both themes, both languages and three sizes. */

/** Name → address under a language. Fixed days, so that a picture changes only when the look does. */
export const views = {
	world: '/?t=2025-09-30',
	china: '/?t=2025-09-30&m=106,35,3.4',
	province: '/?t=2025-09-30&m=113.5,23.5,5.6',
	mechanism: '/mechanism/rcep/?t=2025-09-30',
	comparison: '/?from=2018-12-31&t=2025-09-30',
	globe: '/?t=2025-09-30'
};

/** The button that turns the flat map into the globe: the globe is in no address. */
const globeButton = { en: 'Globe', zh: '地球仪' };

export const languages = /** @type {const} */ (['en', 'zh']);
export const themes = ['light', 'dark'];

/** CSS pixels. */
export const sizes = {
	desktop: { width: 1440, height: 900 },
	phone: { width: 390, height: 844 },
	wall: { width: 3840, height: 2160 }
};

/** Every picture, with its file name. */
export function pictures() {
	return Object.entries(views).flatMap(([view, path]) =>
		languages.flatMap((lang) =>
			themes.flatMap((theme) =>
				Object.entries(sizes).map(([size, viewport]) => ({
					file: `${view}-${size}-${theme}-${lang}.png`,
					address: `/${lang}${path}`,
					press: view === 'globe' ? globeButton[lang] : undefined,
					theme,
					viewport
				}))
			)
		)
	);
}
