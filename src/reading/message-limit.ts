/** The longest message that is read for actions, in characters; Teams itself carries about 100 KB. */
export const MESSAGE_LIMIT = 100_000;
