/** The longest message to read for actions, in characters; Teams itself carries about 100 KB. */
export const MESSAGE_LIMIT = 100_000;
