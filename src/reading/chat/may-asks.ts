/** Stands before a month: "by May", "last May", "mid May". */
const OF_TIME =
  /(?<!\p{L})(?:in|by|until|till|til|to|of|for|from|since|before|after|during|through|next|last|this|early|mid|late|every|each|end|start|april|and|or|\d(?:st|nd|rd|th)?)[\s-]+$/iu;
const OF_SOMEBODY = /^\s(?:i|we|he|she|they|you)(?!\p{L})/iu;
const OF_SOMETHING =
  /^\s(?:it|this|that|these|those|the|our|her|his|their|my|your|all|everyone|everybody|anyone|anybody|someone|somebody|there|(?:\p{L}+-?\d*\s){1,8}be\s\p{L}+)(?!\p{L})/iu;
/** "It may be", "who may not". */
const OF_VERB = /^\s(?:be|have|not|well|also|need|now be|then be)(?!\p{L})/iu;
const BEGINS = /(?:^|[.!?,;:–—-]\s?|(?<!\p{L})(?:and|so|then|or|but)[\s,]+)$/iu;

/** Whether "may" asks or allows, and is no month: "may I have till then?", "and may it be ticked off". */
export const isAsked = (words: string, before: string, after: string): boolean =>
  /^may$/iu.test(words) &&
  (OF_SOMEBODY.test(after) ||
    (BEGINS.test(before) && OF_SOMETHING.test(after)) ||
    (!OF_TIME.test(before) && words === 'may' && OF_VERB.test(after)));
