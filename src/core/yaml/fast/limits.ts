/** Deeper nesting is left to the exact parser, which knows how deep is too deep. */
export const maxDepth = 50;
