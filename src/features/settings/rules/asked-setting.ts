/** What a member may ask of a group's settings. */
export type AskedSetting =
  'chair' | 'secretary' | 'members' | 'nudging' | 'prefix' | 'language' | 'sets' | 'name' | 'summaryDays';
