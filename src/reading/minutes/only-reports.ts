/**
 * Sentences that report, propose or expect, and give nobody work, though they have the words of a task. Collected from 44
 * minutes, logs and recaps that the rules had not seen; each is a form of sentence and holds no name or subject.
 */
const REPORTS: readonly RegExp[] = [
  // A proposal that nobody agreed to: "DS suggested that we should print badges".
  /^(?!.*(?:agreed|resolved|approved|accepted|carried)(?!\p{L}))(?!.*[,;–-] (?:\p{Lu}[\p{L}.'’]* ){1,3}(?:to|will) \p{Ll}).{1,60}? (?:suggested|proposed|wondered|queried|argued) (?:that|if|whether) (?:.* )?(?:should|could|might|would|ought) /u,
  // What will be looked at whenever it comes up: "any infill build would be considered".
  /(?<!\p{L})any(?:one|body|thing)? .*(?:would|will|may|can) be (?:considered|welcome|welcomed|dealt with|treated)(?!\p{L})/iu,
  /(?<!\p{L})(?:would|will|may|could) be (?:considered|happy|pleased|delighted|glad|welcomed?|maintained|appreciated)(?!\p{L})/u,
  /(?<!\p{L})(?:has|have) (?:now )?(?:the )?authority to |(?<!\p{L})now ha(?:s|ve) (?:powers?|permission) to /u,
  /^(?:[Ii]|[Ww]e) (?:understand|believe|gather|hear|hope|expect|assume|suspect)(?:s|ed)? (?:that )?/u,
  // It goes on as before.
  /(?<!\p{L})(?:will|would|to) continue (?:to|with) /u,
  /(?<!\p{L})(?:which|that|whom) (?:we|I|they|s?he) (?:have |had |has )?(?:asked|requested) /u,
  // It is done: "to investigate this, and the company had now done so".
  /(?<!\p{L})(?:has|have|had) (?:now |since |already )?done (?:so|this|that)(?!\p{L})/u,
  /(?<!\p{L})(?:had|have|has) (?:undertaken|agreed|promised|offered) to .*(?:,| and| but) (?:it )?(?:had|has|was|were|have) /u,
  /(?<!\p{L})previously (?:it (?:was|had been) )?(?:agreed|resolved|decided|minuted|reported)/iu,
  /^(?:There|It) (?:was|were|is|are|has been|had been) (?:currently |still |also )?(?:no|a|an|some|several|concern|clear)(?!\p{L})(?! (?:new |further |outstanding )?(?:action|task)(?!\p{L}))/u,
  /(?<!\p{L})(?:would|will) (?:still |also |much )?(?:prefer|require|need to be|mean|depend|benefit|allow|enable|result|help)(?!\p{L})/u,
  /(?<!\p{L})(?:requires?|required|needs?|allows?|enables?) \S+(?: \S+)? to (?:be|have)(?!\p{L})/u,
  // "They need Felix to look at them" says of nobody that he will.
  /(?<!\p{L})(?:[Tt]hat|[Tt]hey|[Ii]t|[Tt]his)(?:[’']d)?,?(?: actually,?| like,?| really| would| will)* needs? \S+ to /u,
  /^(?:After|Once|When|Until|If) .*(?:is|are|has|have|was) .*, .* (?:will|would|can|may) be /u,
  /(?<!\p{L})no (?:further )?action (?:is |was )?(?:required|needed|necessary|taken)(?!\p{L})/iu,
  /^(?:All|Any|Each|Every|Most|Some) (?!(?:of|members|attendees|leads)(?!\p{L})).* (?:must|should|will|are to|is to) be /u,
  // A role or a decision is taken by agreeing to it.
  /(?<!\p{L})agreed to (?:take over|take on|act|serve|stand|step down) (?:the (?:duties|role|post|position|chair)|as )/u,
  /(?<!\p{L})(?:agreed|resolved) to (?:re-?)?(?:appoint|elect|co-?opt|ratify|nominate) /iu,
  /(?<!\p{L})(?:is|are) being (?:given|considered|looked at|investigated|dealt with)(?!\p{L})/u,
  /^It (?:was|is) (?:also |further )?(?:noted|understood|explained) that /u,
  /(?<!\p{L})(?:almost certainly|presumably|no doubt|(?:for|in) the foreseeable future)(?!\p{L})/iu,
  /(?<!\p{L})(?:cautioned|warned|reminded|reiterated|stressed|emphasised) (?:\S+ ){0,3}that /u,
  // What a process does, in passing: "documents will then be passed on to".
  /(?<!\p{L})(?:will|would) then be \p{L}+(?:ed|en)(?!\p{L})/u,
  /(?<!\p{L})is (?:currently|presently|still) \p{L}+ing(?!\p{L})/u,
  /(?<!\p{L})to appear in(?!\p{L})/u,
  // In Welsh, what somebody has done: "Mae Andrew wedi gweithio ... i greu".
  /^Mae(?:['’]r| yr?)? .{2,60}? wedi (?!cytuno|addo|cynnig|gofyn|cael cais|ymrwymo)/u,
];

/** A report says so within this many characters; more would take too long to search. */
const WITHIN = 400;

/** Whether a sentence of minutes only reports, proposes or expects something, and is none of the work that they give. */
export function onlyReports(sentence: string): boolean {
  const said = sentence.slice(0, WITHIN);
  return REPORTS.some((report) => report.test(said));
}
