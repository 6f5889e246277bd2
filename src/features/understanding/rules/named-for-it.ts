/** The line of a task whose thing is only "it". */
const OF_IT = /^(?<who>ACTION: (?:.+? to )?)(?<verb>\p{L}+(?: (?:up|out|in))?) (?:it|one)(?<rest>(?![\p{L}'’]).*)$/su;
/** In Welsh "it" stands before the verb: "ei lunio", "ei llunio hi". */
const WELSH_IT =
  /^(?<who>ACTION: (?:.+? (?:to|i) )?)(?:ei|eu) (?<verb>\p{L}+)(?: (?:e|o|fe|fo|hi|nhw)(?!\p{L}))?(?<rest>.*)$/su;
/** Somebody wants something: "we need a map of the sites". */
const WANTED =
  /(?<!\p{L})(?:have|has|needs?|wants?|like|after|asked for|asking for|get|see|mae angen|(?:yn|['’]n) (?:gofyn am|chwilio am)|isio|eisiau) (?<thing>(?:an?|some|the) [^.,;:!?]{3,70}?|[^.,;:!?]{3,70}?(?<=mae angen [^.,;:!?]{3,70}))(?=[.,;!?]|\s(?:by|before|and|so|but|erbyn|cyn)\s)/giu;

/** Names what a task is about where it only says "it": "They want a map of the sites. I'll draw it by Friday." */
export function namedForIt(line: string, said: string): string {
  const { who = '', verb = '', rest = '' } = (OF_IT.exec(line) ?? WELSH_IT.exec(line))?.groups ?? {};
  if (verb === '') return line;
  const before = said.slice(0, said.toLowerCase().lastIndexOf(`${verb} `.toLowerCase()));
  const thing = [...before.matchAll(WANTED)].at(-1)?.groups?.['thing'];
  return thing === undefined ? line : `${who}${verb} ${thing}${rest}`;
}
