/** The names of the files in `dist` that the extension consists of, its late files among them; esbuild.js fills them in. */
export const files: readonly string[] = [];
