/** How a colour is written that is no token: by numbers, or by a name. */
export const RAW = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(/gi;
export const NAMED =
	/(?:color|fill|stroke|background)\s*:\s*(?:white|black|red|blue|green|gr[ae]y|orange)\b/gi;

/**
 * A component names colours by the tokens of src/tokens.css, which know both themes and have measured contrast.
 * @type {import('eslint').Rule.RuleModule}
 */
export const tokensOnly = {
	meta: { type: 'problem', schema: [], messages: { raw: '{{ colour }}: name a token instead.' } },
	create: (context) => ({
		/** @param {import('eslint').Rule.Node} style */
		SvelteStyleElement(style) {
			const [from] = style.range ?? [0];
			// Comments keep their length: what follows them must be found where it is.
			const css = context.sourceCode
				.getText(style)
				.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
			for (const pattern of [RAW, NAMED])
				for (const { 0: colour, index } of css.matchAll(pattern))
					context.report({
						loc: {
							start: context.sourceCode.getLocFromIndex(from + index),
							end: context.sourceCode.getLocFromIndex(from + index + colour.length)
						},
						messageId: 'raw',
						data: { colour }
					});
		}
	})
};
