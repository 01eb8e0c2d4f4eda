/** What a build can be told. One build draws one view of the borders; a visitor cannot switch it. */
export type Profile = 'intl' | 'cn';

export interface BuildSettings {
	/** `intl`: as Natural Earth draws the world; `cn`: China as the Chinese national platform draws it. */
	profile: Profile;
	/** Map review number (审图号) that the publisher was given, or '' while there is none. */
	reviewNumber: string;
	/** Leaves out every Chinese boundary, so that pilot areas are points only. */
	pointsOnly: boolean;
}

function isProfile(value: string): value is Profile {
	return value === 'intl' || value === 'cn';
}

/** Reads PUBLIC_BOUNDARIES, PUBLIC_MAP_REVIEW_NUMBER and PUBLIC_POINTS_ONLY; `profile` overrides the first. */
export function readSettings(
	env: Record<string, string | undefined>,
	profile = env.PUBLIC_BOUNDARIES || 'intl'
): BuildSettings {
	if (!isProfile(profile))
		throw new Error(`PUBLIC_BOUNDARIES must be intl or cn, not "${profile}"`);
	const pointsOnly = env.PUBLIC_POINTS_ONLY === '1';
	if (pointsOnly && profile === 'cn') {
		throw new Error(
			'PUBLIC_POINTS_ONLY cannot be set for cn: its outline of China comes from the same data'
		);
	}
	return { profile, reviewNumber: env.PUBLIC_MAP_REVIEW_NUMBER?.trim() ?? '', pointsOnly };
}
