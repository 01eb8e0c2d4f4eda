declare global {
	namespace App {
		interface Error {
			message: string;
		}
		interface PageState {
			/** Where the keyboard focus was before the panel opened, to return there on Back. */
			opener?: string;
		}
	}
}

export {};
