/** Ends a line whose sentence continues. */
const UNFINISHED =
  /(?:[,&/–—-]|(?:^|[\s])(?:a|an|the|of|to|and|or|for|with|by|on|in|from|at|as|that|which|their|its|this|our|all|be|is|are|than|before|until|w\/c|i|y|yr|a'r|o|ac|ar|gyda|gan|am))$/iu;
/** Abbreviations with a full stop that does not end the sentence. */
const SHORTENED = /(?:^|[\s(])(?:vs|e\.g|i\.e|cf|mr|mrs|ms|dr|prof|cllrs?|rev|nos?|paras?|approx|incl)\.$/iu;

/** Somebody's initials, "AM", do not continue a sentence. */
const INITIALS = /(?:^|\s)\p{Lu}{2}$/u;

/** Whether words end where no sentence can end. */
export function isUnfinished(words: string): boolean {
  const said = words.trimEnd();
  return (UNFINISHED.test(said) && !INITIALS.test(said)) || (said.endsWith('.') && SHORTENED.test(said.slice(-10)));
}
