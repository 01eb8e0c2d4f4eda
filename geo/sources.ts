/** `sources.json`: where the map comes from, what we changed, and the words to print on it. */
import { createHash } from 'node:crypto';
import disputes from './disputes.json' with { type: 'json' };
import { inputs, readInput, readManifest, type Input } from './inputs.ts';
import type { Profile, BuildSettings } from './settings.ts';

interface Text {
	en: string;
	zh: string;
}

interface Described {
	inputs: Input[];
	vintage: Text;
	used: Text;
	/** For the profile that is built: a build says nothing of the other. */
	changed: Record<Profile, Text>;
}

const notes: Record<Profile, Text> = {
	intl: {
		en: 'Boundaries: Natural Earth 4.1, de facto control',
		zh: '边界：Natural Earth 4.1（实际控制）'
	},
	cn: {
		en: 'Boundaries: China as drawn by the Chinese national platform (Tianditu 2024-05, via npm), other countries as in Natural Earth',
		zh: '边界：中国按国家地理信息公共服务平台（天地图 2024-05，经 npm）绘制，其他国家同 Natural Earth'
	}
};

const chinaLine: Text = {
	en: 'Divisions of China: Tianditu 2024-05, via npm',
	zh: '中国行政区划：天地图 2024-05，经 npm'
};

function both(text: Text): Record<Profile, Text> {
	return { intl: text, cn: text };
}

const naturalEarth: Text = { en: 'Natural Earth 4.1.0', zh: 'Natural Earth 4.1.0' };

const world: Described = {
	inputs: [inputs.world],
	vintage: naturalEarth,
	used: { en: 'countries', zh: '国家和地区' },
	changed: {
		intl: {
			en: 'Cut at the antimeridian; codes replaced.',
			zh: '沿 180° 经线切开；更换代码。'
		},
		cn: {
			en: 'Cut at the antimeridian; codes replaced; China drawn from the Chinese source and its neighbours cut back to it. All else as in Natural Earth, which is not in every place the view of China.',
			zh: '沿 180° 经线切开；更换代码；中国按中国来源绘制，邻国随之裁切。其余同 Natural Earth，并非处处符合中国立场。'
		}
	}
};

const china: Described = {
	inputs: [inputs.provinces, inputs.prefectures, inputs.counties],
	vintage: {
		en: 'Tianditu, updated 2024-05; Taiwan from GeoJSON.CN',
		zh: '天地图，2024 年 5 月更新；台湾来自 GeoJSON.CN'
	},
	used: { en: 'divisions of China', zh: '中国行政区划' },
	changed: {
		intl: {
			en: 'Simplified to a fifth of the vertices, provinces and composed areas dissolved from that. Taiwan and Sansha left out; islands held by Taiwan too; four prefectures of Tibet clipped to the world map.',
			zh: '顶点简化至五分之一，省级及组合区域由其合并。不绘台湾各单位（含其管辖的岛屿）和三沙；西藏四个边境地市按世界底图裁切。'
		},
		cn: {
			en: 'Simplified to a fifth of the vertices, far islands excepted; provinces and composed areas dissolved from that.',
			zh: '顶点简化至五分之一（远海岛屿除外），省级及组合区域由其合并。'
		}
	}
};

const water: Described = {
	inputs: [inputs.water],
	vintage: naturalEarth,
	used: { en: 'rivers and lakes', zh: '河流与湖泊' },
	changed: both({ en: 'Two layers taken out; nothing moved.', zh: '仅取出两个图层，坐标未变。' })
};

const font: Described = {
	inputs: [inputs.font],
	vintage: {
		en: 'Noto Sans SC, Google Fonts v40',
		zh: 'Noto Sans SC（思源黑体），Google Fonts v40'
	},
	used: { en: 'letters of the map', zh: '地图字体' },
	changed: both({ en: 'Cut down to the characters of our labels.', zh: '仅保留标注所用字符。' })
};

function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function describe({ inputs: files, vintage, used, changed }: Described, profile: Profile) {
	const packageName = files[0]?.package ?? '';
	const { name, version, license } = readManifest(packageName);
	return {
		name,
		version,
		licence: license,
		vintage,
		used,
		files: files.map((input) => ({ file: input.file, sha256: sha256(readInput(input)) })),
		changed: changed[profile]
	};
}

/** A map shown to the public in mainland China needs a review number; without one the map has to say so. */
function review({ profile, reviewNumber }: BuildSettings): Text | null {
	if (reviewNumber) return { en: `Map review no. ${reviewNumber}`, zh: `审图号：${reviewNumber}` };
	return profile === 'cn' ? { en: 'Map not reviewed', zh: '未经地图审核' } : null;
}

export function listSources(settings: BuildSettings) {
	const { profile, pointsOnly } = settings;
	const isChinaDrawn = !pointsOnly;
	return {
		profile,
		note: notes[profile],
		attribution: profile === 'intl' && isChinaDrawn ? chinaLine : null,
		review: review(settings),
		disputes: disputes.map(({ id, en, zh, ...views }) => ({
			id,
			name: { en, zh },
			shows: profile === 'cn' ? views.cn_shows : views.intl_shows
		})),
		packages: [world, ...(isChinaDrawn ? [china] : []), water, font].map((one) =>
			describe(one, profile)
		)
	};
}
