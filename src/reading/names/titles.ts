/** Titles before names in both languages, folded. Collected by hand from minutes and directories. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor cllr councillor sir dame lord lady rev reverend baroness meistr bonwr bnr bns'.split(
    ' ',
  ),
);

/** Whether a folded word is a title: "mr", "dr.". */
export const isTitle = (word: string): boolean => TITLES.has(word.replace(/\.$/u, ''));
