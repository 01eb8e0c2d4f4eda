import { untilItComes } from '../../device/until-it-comes.ts';
import { isCutOff } from '../../url/frame.ts';

/** Brings what an element shows of shared files into the page, in a frame that may not show them: see bring-in.ts. */
export function bringInWhereCutOff(root: Element): void {
	if (isCutOff())
		void untilItComes(() => import('./bring-in.ts')).then(({ bringIn }) => bringIn(root));
}
