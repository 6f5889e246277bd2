const HEADING =
  /^(?:(?:summary|list|table|log) of (?:the )?)?(?:(?:agreed|new|key|main|next|meeting|outstanding|open) )?(?:actions?(?: (?:points?|items?|list|log|summary|arising|agreed|taken|required))?|camau gweithredu|camau i['’]w cymryd|pwyntiau gweithredu|crynodeb o['’]r camau gweithredu)$/iu;

/** Whether a line is a heading over a list of actions: "ACTIONS", "**Action points:**", "Camau i'w cymryd". */
export function isActionsHeading(line: string): boolean {
  if (line.length > 80) return false;
  const words = line
    .replace(/[*_#=]/gu, ' ')
    .replace(/[\t ]*[:–—-]?[\t ]*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words.toLowerCase() !== 'action' && HEADING.test(words);
}
