/** What a member may ask of a group's settings. */
export type AskedSetting =
  | 'chair'
  | 'deputy'
  | 'secretary'
  | 'observer'
  | 'members'
  | 'nudging'
  | 'prefix'
  | 'language'
  | 'sets'
  | 'name'
  | 'summaryDays'
  | 'sendPapers'
  | 'paperDays';
