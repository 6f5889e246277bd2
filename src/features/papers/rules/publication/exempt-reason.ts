/** Names a paragraph of Schedule 12A of the Local Government Act 1972 as people do, in either language. */
const SCHEDULE =
  /^(?:(?:under|o dan) )?(?:paragra(?:ph|ff?)s? (?<first>\d{1,2}[a-c]?) (?:of|o) )?(?:schedule|atodlen|sched\.?) ?12 ?a(?:[,:]? ?(?:(?:paragra(?:ph|ff?)|para\.?|p\.?|part) ?)?(?<paragraph>\d{1,2}[a-c]?))?(?: (?:lga|local government act|deddf llywodraeth leol)(?: 1972)?)?[.\s]*$/iu;

/** The paragraph of Schedule 12A that a reason names, "" if it names only the schedule; null for any other reason. */
export function scheduleParagraph(reason: string): string | null {
  const groups = SCHEDULE.exec(reason.trim())?.groups;
  return groups === undefined ? null : (groups['paragraph'] ?? groups['first'] ?? '').toUpperCase();
}
