/** A question with its writer's own answer directly after it. */
const ANSWERED =
  /^[^?]{4,200}\?[\s–—-]+(?:(?:well|hm+|honestly|personally|a|wel),? )?(?:yes|yep|no|nope|not really|i(?:'d| would)? (?:say|think|reckon|suggest|vote)|i (?:don't|do not) (?:think|see|believe)|let's|let us|we (?:don't|can|should|could)|then |so |go ahead|please|ie|ia|na|nage|dwi(?:'n)? (?:meddwl|ddim|credu)|dw i(?:'n)? (?:meddwl|ddim|credu)|sa i'n|gadewch|awn|felly)(?![\p{L}'])[^?]*$|^[^?]{4,200}\?\s[^?]*(?:,|\.|–|-) ?(?:so|felly) (?:no|yes|let's|please|na|ie|plis)(?!\p{L})[^?]*$/iu;

/** Whether somebody asks something only to answer it: "do we still need the slot? I don't think so, let's lose it". */
export const answersItself = (said: string): boolean => ANSWERED.test(said.replace(/[‘’ʼ]/gu, "'"));
