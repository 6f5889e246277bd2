const RETURN = /(?<!\p{L})(?:returns?|(?<!(?:wedi|heb|yn|i|'n) )[hg]?ymateb|ymatebion|ffurflen)(?!\p{L})/iu;

/** Whether words speak of a return, in either language. */
export const namesReturn = (said: string): boolean => RETURN.test(said);
