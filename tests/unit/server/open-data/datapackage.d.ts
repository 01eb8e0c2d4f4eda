/** Frictionless' own library, which brings no types: what the test uses of it. */
declare module 'datapackage' {
	interface Resource {
		name: string;
		descriptor: { path: string; schema?: object };
		/**
		 * @returns the rows, each cell cast by the schema; in place of a foreign key the row that it names
		 * @throws DataPackageError at a row that the schema refuses, or whose foreign key names none
		 */
		read(options: { keyed: true; relations: true }): Promise<Record<string, unknown>[]>;
	}
	export class Package {
		/** @param descriptor path of `datapackage.json` */
		static load(descriptor: string): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
		getResource(name: string): Resource;
	}
}
