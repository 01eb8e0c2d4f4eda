/** The parts of a preview, pixels. */
export const SIZE = { width: 1200, height: 630 };

/** Paper to the left of the map. */
const PAPER = 560;
export const MAP = { x: PAPER, y: 0, width: SIZE.width - PAPER, height: SIZE.height };

export const MARGIN = 48;

/** Width of what is written beside a map. */
export const TEXT_WIDTH = PAPER - 2 * MARGIN;

/** Of the first page's preview, which is a map over a band. */
const BAND = 136;
export const FRONT_MAP = { x: 0, y: 0, width: SIZE.width, height: SIZE.height - BAND };
