const HEADING =
  /^(?:(?:summary|list|table|log) of (?:the )?)?(?:(?:agreed|new|key|main|next|meeting|outstanding|open) )?(?:actions?(?: (?:points?|items?|list|log|summary|arising|agreed|taken|required))?|camau gweithredu|camau i['’]w cymryd|pwyntiau gweithredu|crynodeb o['’]r camau gweithredu)$/iu;

/** Says in a chat what the actions came out of: "Actions from today's call:", "Camau gweithredu bore ma:". */
const OF_CALL =
  /\s(?:(?:from|of|after|o['’]r?|ar ôl) )?(?:(?:today['’]?s?|(?:this|yesterday) (?:morning|afternoon)['’]?s?|the|y|heddiw|bore ['’]?(?:ma|yma)|prynhawn ['’]?(?:ma|yma)|p['’]?nawn ma|ddoe)\s?)+(?:(?:pre-?meet|call|huddle|catch-?up|chat|sgwrs|alwad|cyfarfod)\s?(?:bore ma|heddiw)?)?\s*:\s*$/iu;

/** Whether a line is a heading over a list of actions: "ACTIONS", "**Action points:**", "Camau i'w cymryd". */
export function isActionsHeading(line: string): boolean {
  if (line.length > 80) return false;
  const head = line.replace(OF_CALL, ':');
  const words = head
    .replace(/[*_#=]/gu, ' ')
    .replace(/[\t ]*[:–—-]?[\t ]*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words.toLowerCase() !== 'action' && HEADING.test(words);
}
