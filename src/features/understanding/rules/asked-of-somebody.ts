/** After a name, asks that person whether they can: "Huw, are you ok to", "Mared, fasat ti'n gallu". */
export const ASKS_THEM =
  " (?:(?:are|would) you(?: be)? (?:ok|okay|able|happy|free|willing|up|all right|alright) (?:to|for)|(?:f?asa(?:t ti|ch chi)|fyddet ti|fyddech chi|fyset ti|alle[td] ti|allech chi)(?:(?:['’]n| yn) (?:gallu|medru|fodlon|iawn i))?|(?:a )?(?:oes|fyddai|fydde|fasa)(?:['’]n| yn)? (?:modd|bosib|posib|bosibl|cyfle|siawns) i (?:ti|chi))";

/** Words that ask somebody to do something, and so are no plain question. */
export const ASKED_OF_SOMEBODY = new RegExp(
  '^(?:(?:can|could|would|will|might|may|all|allai|alla|fedr|gall|gallai|wnaiff|wneith|naiff|neith)\\s|' +
    `\\p{L}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)?,?(?:\\s(?:(?:please|pls)\\s)?(?:(?:can|could|would|will|might|may)\\s(?:you|u)|(?:[aeg]?lli|alli|elli|fedri|wnei|nei|allet|allech|allwch|wnewch|fedrwch)\\s(?:di|ti|chi))\\s|${ASKS_THEM}\\s))`,
  'iu',
);
