/** Two drawings stand on one page, so that each has ids of its own. */
export const withOwnIds = (drawing: string, prefix: string): string =>
	drawing.replace(/ (?:id="|href="#)(?=[\w-]+")/g, (start) => start + prefix);
