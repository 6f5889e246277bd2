/** An item of the agenda that goes on or comes next, as it can be named: by its place, or by words of its title. */
export interface ChatItem {
  readonly place: number;
  readonly title: string;
  /** Who presents it; null or absent where nobody is down for it. */
  readonly presenter?: string | null;
}

/** An item that a message names, and where. */
export interface NamedItem extends ChatItem {
  readonly start: number;
  readonly end: number;
  readonly isByPlace: boolean;
  /** Whether the whole of a title of several words is said; absent for not. */
  readonly isWhole?: boolean;
  /** Whether it is named by whose it is: "Rhys's item", "my item"; absent for not. */
  readonly isByOwner?: boolean;
}
