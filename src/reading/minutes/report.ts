import { DONE } from './to-be-done.js';

/** What was done, or what somebody said, without a full stop. */
const TELLS = new RegExp(
  String.raw`^(?:(?:it was (?:noted|reported|explained|felt|heard|observed)|adroddwyd|nodwyd|dywedwyd|clywyd|cafodd|cafwyd) |(?:\S+ ){1,8}?(?:(?:(?:has|have|had)(?: already| now| since)? been|(?<!which |that |who )(?:was|were)) (?:\p{L}+ly )?${DONE}|(?:reported|noted|explained|advised|confirmed|stated|said) that ))`,
  'iu',
);

/** A sentence that tells what is or was so, by its full stop and its verb. */
const REPORTS =
  /^(?:\S+ ){0,6}?(?:is|are|was|were|has|have|had|been|thanked|(?!need|feed|seed|bed)\p{Ll}{2,}ed|mae|roedd|oedd|bu|oes|wedi|\p{L}+wyd)(?!\p{L})/iu;

/** Whether a line of a list tells what was done or said. */
export const tellsOfPast = (body: string): boolean => TELLS.test(body);

/** Whether a line tells what is or was so: it is no item of a list of things to do. */
export const isReport = (body: string): boolean => /[.!]["”)]?$/u.test(body.trimEnd()) && REPORTS.test(body);
