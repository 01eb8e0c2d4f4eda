/** What the journeys need of a browser. Each engine speaks a protocol of its own. */
export interface Engine {
	goto: (address: string) => Promise<void>;
	/** As by the browser's button. */
	back: () => Promise<void>;
	/** @param script body of a function in the page; what it returns must survive JSON */
	ask: (script: string) => Promise<unknown>;
	/** A click of the mouse at a point of the window, CSS pixels. */
	click: (x: number, y: number) => Promise<void>;
	/** @param key a letter, or a name of `keys` */
	press: (key: string) => Promise<void>;
	close: () => Promise<void>;
}

export interface Start {
	webgl: boolean;
}

/** Key → its code in W3C WebDriver. */
export const keys: Record<string, string> = {
	Enter: '\uE007',
	Escape: '\uE00C',
	End: '\uE010',
	Home: '\uE011',
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014'
};

/** CSS pixels of the window. */
export const size = { width: 1280, height: 800 };
