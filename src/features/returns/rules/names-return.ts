const RETURN = /(?<!\p{L})(?:returns?|[hg]?ymateb(?:ion)?|ffurflen)(?!\p{L})/iu;

/** Whether words speak of a return, in either language. */
export const namesReturn = (said: string): boolean => RETURN.test(said);
