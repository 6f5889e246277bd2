const SERVES =
  /(?<!\p{L})(?:chairs?|chairing|in the chair|takes? the (?:chair|minutes)|taking the (?:chair|minutes)|minut(?:es|ing)|(?:c|g|ngh)adeirio|yn y gadair|[cg]ymryd y (?:cofnodion|gadair))(?!\p{L})/iu;
/** The meeting itself moves or is off. */
const CHANGES =
  /(?<!\p{L})(?:cancel\p{L}*|scrap\p{L}*|call(?:ed)? off|postpon\p{L}*|mov(?:e|es|ed|ing)|push\p{L}*|put (?:back|off)|reschedul\p{L}*|instead|no meeting|not meeting|won['’]?t meet|(?:meeting|session|it)(?:['’]s| is)(?: now)? off|g?ohirio|[cg]h?ansl\p{L}*|symud\p{L}*|aildrefnu|dim cyfarfod|yn lle)(?!\p{L})/iu;

/** Whether a message only says who chairs a meeting or takes its minutes: "Gwen chairs today's meeting, Claire is off". */
export const saysWhoServes = (said: string): boolean => SERVES.test(said) && !CHANGES.test(said);
