/** The 34 province-level divisions: GB/T 2260 prefix, ISO 3166-2 code, short names. */
export interface Province {
	/** First two digits of the codes of everything inside it. */
	prefix: string;
	id: string;
	name: { en: string; zh: string };
}

const table = `
11 CN-BJ 北京 Beijing
12 CN-TJ 天津 Tianjin
13 CN-HE 河北 Hebei
14 CN-SX 山西 Shanxi
15 CN-NM 内蒙古 Inner Mongolia
21 CN-LN 辽宁 Liaoning
22 CN-JL 吉林 Jilin
23 CN-HL 黑龙江 Heilongjiang
31 CN-SH 上海 Shanghai
32 CN-JS 江苏 Jiangsu
33 CN-ZJ 浙江 Zhejiang
34 CN-AH 安徽 Anhui
35 CN-FJ 福建 Fujian
36 CN-JX 江西 Jiangxi
37 CN-SD 山东 Shandong
41 CN-HA 河南 Henan
42 CN-HB 湖北 Hubei
43 CN-HN 湖南 Hunan
44 CN-GD 广东 Guangdong
45 CN-GX 广西 Guangxi
46 CN-HI 海南 Hainan
50 CN-CQ 重庆 Chongqing
51 CN-SC 四川 Sichuan
52 CN-GZ 贵州 Guizhou
53 CN-YN 云南 Yunnan
54 CN-XZ 西藏 Xizang (Tibet)
61 CN-SN 陕西 Shaanxi
62 CN-GS 甘肃 Gansu
63 CN-QH 青海 Qinghai
64 CN-NX 宁夏 Ningxia
65 CN-XJ 新疆 Xinjiang
71 CN-TW 台湾 Taiwan
81 CN-HK 香港 Hong Kong
82 CN-MO 澳门 Macao`;

export const provinces: Province[] = table
	.trim()
	.split('\n')
	.map((line) => {
		const [prefix = '', id = '', zh = '', ...en] = line.split(' ');
		return { prefix, id, name: { en: en.join(' '), zh } };
	});
