/** A return that leads send, not somebody coming back or something given back. */
const RETURN =
  /(?<!\p{L})(?:(?<!(?:on (?:my|his|her|their|your)|to|will|'ll) )returns?(?! to(?!\p{L}))|(?<!(?:wedi|heb|yn|i|'n) )[hg]?ymateb|ymatebion|ffurflen)(?!\p{L})/iu;

/** Whether words speak of a return, in either language. */
export const namesReturn = (said: string): boolean => RETURN.test(said);
