/** The settings that any member may ask about. */
export type AskedSetting =
  | 'chair'
  | 'deputy'
  | 'secretary'
  | 'observer'
  | 'members'
  | 'away'
  | 'nudging'
  | 'prefix'
  | 'language'
  | 'sets'
  | 'name'
  | 'summaryDays'
  | 'sendPapers'
  | 'paperDays';
