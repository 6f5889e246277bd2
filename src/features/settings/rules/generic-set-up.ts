/** Words that ask for the form, rather than name a group. */
const GENERIC = new Set(
  (
    'the a an our my this that new up it us me please now here for with and to of all again ' +
    'group groups meeting meetings committee board team chat bot app thing things everything stuff settings setting ' +
    'nudge nudges nudging reminder reminders members details form options ' +
    'y yr r ein fy hwn hon newydd nawr yma i o a ac os gwelwch yn dda plis ' +
    'grŵp grwp cyfarfod cyfarfodydd pwyllgor bwrdd tîm tim sgwrs pethau popeth gosodiadau nodiadau atgoffa aelodau ffurflen'
  ).split(' '),
);

/** More words than this say something of their own. */
const MOST = 8;

/** Whether "set up …" only asks for the form: "the group", "meetings", "y grŵp". */
export function isGenericSetUp(rest: string): boolean {
  const words = rest.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= MOST && words.every((word) => GENERIC.has(word));
}

/** "A group called Estates Board" becomes "Estates Board". */
export const withoutCalled = (rest: string): string =>
  rest.replace(
    /^(?:an? |the |our |my )?(?:new )?(?:group|board|committee|grŵp(?: newydd)?) (?:called|named|known as|o’r enw|o'r enw) /i,
    '',
  );
