/** What the site is made of, as npm lists it (CycloneDX). */
import { Failure } from './failure.mjs';
import { npm } from './run.mjs';

/**
 * Without what is another one each time, and without the name of the folder, which npm takes for the project's.
 * @param {string} listed output of `npm sbom`
 * @param {string} name of the project
 */
export function sbomOf(listed, name) {
	const { serialNumber: _, ...sbom } = JSON.parse(listed);
	const { timestamp: __, ...metadata } = sbom.metadata;
	return JSON.stringify(
		{ ...sbom, metadata: { ...metadata, component: { ...metadata.component, name } } },
		null,
		'\t'
	);
}

/** @param {string} name of the project */
export async function readSbom(name) {
	const { code, output } = await npm(['sbom', '--sbom-format=cyclonedx', '--loglevel=silent'], {
		quiet: true
	});
	if (code !== 0) throw new Failure(`npm sbom failed:\n${output}`);
	return sbomOf(output, name);
}
