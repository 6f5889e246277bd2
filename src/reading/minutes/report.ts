/** A sentence that tells what is or was so, by its full stop and its verb. */
const REPORTS =
  /^(?:\S+ ){0,6}?(?:is|are|was|were|has|have|had|been|thanked|(?!need|feed|seed|bed)\p{Ll}{2,}ed|mae|roedd|oedd|bu|oes|wedi|\p{L}+wyd)(?!\p{L})/iu;

/** Whether a line tells what is or was so: it is no item of a list of things to do. */
export const isReport = (body: string): boolean => /[.!]["”)]?$/u.test(body.trimEnd()) && REPORTS.test(body);
