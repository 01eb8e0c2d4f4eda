/**
 * Where the provinces stand in the tile chart: by their neighbours, as far as squares allow. Those that the replies of the State
 * Council are addressed to.
 */
import type { Text } from '../model/schema.ts';

const rows = [
	'.. .. .. .. .. .. .. HL',
	'.. .. .. .. NM .. LN JL',
	'XJ GS NX SX HE BJ TJ ..',
	'XZ QH SN HA SD JS SH ..',
	'.. SC CQ HB AH ZJ .. ..',
	'.. YN GZ HN JX FJ .. ..',
	'.. .. GX GD .. .. .. ..',
	'.. .. .. HI .. .. .. ..'
].map((row) => row.split(' '));

export const gridSize = { columns: rows[0]?.length ?? 0, rows: rows.length };

/** In reading order. */
export const tileGrid: { code: string; column: number; row: number }[] = rows.flatMap(
	(codes, row) => codes.flatMap((code, column) => (code === '..' ? [] : [{ code, column, row }]))
);

/** Names that a tile has no room for. */
export const shortNames: Partial<Record<string, Text>> = {
	HL: { en: 'Heilongj.', zh: '黑龙江' },
	NM: { en: 'Inner Mong.', zh: '内蒙古' },
	XZ: { en: 'Xizang', zh: '西藏' }
};
