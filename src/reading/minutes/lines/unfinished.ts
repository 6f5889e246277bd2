/** What a line ends in when its sentence goes on. */
const UNFINISHED =
  /(?:[,&/–—-]|(?:^|[\s])(?:a|an|the|of|to|and|or|for|with|by|on|in|from|at|as|that|which|their|its|this|our|all|be|is|are|than|before|until|w\/c|i|y|yr|a'r|o|ac|ar|gyda|gan|am))$/iu;
/** Short forms with a full stop that does not end the sentence. */
const SHORTENED = /(?:^|[\s(])(?:vs|e\.g|i\.e|cf|mr|mrs|ms|dr|prof|cllrs?|rev|nos?|paras?|approx|incl)\.$/iu;

/** Somebody's initials, "AM", are no word that goes on. */
const INITIALS = /(?:^|\s)\p{Lu}{2}$/u;

/** Whether words end where a sentence cannot end. */
export function isUnfinished(words: string): boolean {
  const said = words.trimEnd();
  return (UNFINISHED.test(said) && !INITIALS.test(said)) || (said.endsWith('.') && SHORTENED.test(said.slice(-10)));
}
