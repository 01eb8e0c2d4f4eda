/** Labels that belong to no polygon, placed by hand at [lon, lat] in WGS84 degrees. */
export interface PlaceName {
	id: string;
	name: { en: string; zh: string };
	lon: number;
	lat: number;
	/** 1: oceans, from the widest view on; 2: seas; 3: islands and gulfs. */
	rank: 1 | 2 | 3;
}

function place(
	id: string,
	zh: string,
	en: string,
	at: [lon: number, lat: number],
	rank: 1 | 2 | 3
): PlaceName {
	return { id, name: { en, zh }, lon: at[0], lat: at[1], rank };
}

export const seas: PlaceName[] = [
	place('pacific-ocean', '太平洋', 'Pacific Ocean', [170, 28], 1),
	place('south-pacific-ocean', '南太平洋', 'South Pacific Ocean', [-122, -30], 1),
	place('north-atlantic-ocean', '北大西洋', 'North Atlantic Ocean', [-42, 31], 1),
	place('south-atlantic-ocean', '南大西洋', 'South Atlantic Ocean', [-14, -28], 1),
	place('indian-ocean', '印度洋', 'Indian Ocean', [79, -20], 1),
	place('arctic-ocean', '北冰洋', 'Arctic Ocean', [-160, 80], 1),
	place('southern-ocean', '南大洋', 'Southern Ocean', [95, -60], 1),
	place('arabian-sea', '阿拉伯海', 'Arabian Sea', [64, 15], 2),
	place('bay-of-bengal', '孟加拉湾', 'Bay of Bengal', [88.5, 14], 2),
	place('south-china-sea', '南海', 'South China Sea', [115, 14], 2),
	place('east-china-sea', '东海', 'East China Sea', [125, 29], 2),
	place('yellow-sea', '黄海', 'Yellow Sea', [123.4, 35.6], 2),
	place('sea-of-japan', '日本海', 'Sea of Japan', [135, 40], 2),
	place('philippine-sea', '菲律宾海', 'Philippine Sea', [133, 17], 2),
	place('mediterranean-sea', '地中海', 'Mediterranean Sea', [18.5, 34.6], 2),
	place('red-sea', '红海', 'Red Sea', [38.2, 20.2], 3),
	place('black-sea', '黑海', 'Black Sea', [34.5, 43.3], 3),
	place('caspian-sea', '里海', 'Caspian Sea', [50.8, 41.6], 3),
	place('persian-gulf', '波斯湾', 'Persian Gulf', [51.3, 27.2], 3),
	place('caribbean-sea', '加勒比海', 'Caribbean Sea', [-75.5, 15], 2)
];

/** Named in the `cn` profile only: a map of China there must not leave them out. */
export const islandsOfChina: PlaceName[] = [
	place('dongsha-qundao', '东沙群岛', 'Dongsha Qundao', [116.75, 20.75], 3),
	place('xisha-qundao', '西沙群岛', 'Xisha Qundao', [112, 16.5], 3),
	place('zhongsha-qundao', '中沙群岛', 'Zhongsha Qundao', [114.4, 15.9], 3),
	place('huangyan-dao', '黄岩岛', 'Huangyan Dao', [117.76, 15.15], 3),
	place('nansha-qundao', '南沙群岛', 'Nansha Qundao', [114.3, 9.6], 3),
	place('diaoyu-dao', '钓鱼岛', 'Diaoyu Dao', [123.47, 25.74], 3),
	place('chiwei-yu', '赤尾屿', 'Chiwei Yu', [124.56, 25.92], 3)
];
