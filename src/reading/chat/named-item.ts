/** An item of the current or next agenda, as people can name it: by its place, or by words of its title. */
export interface ChatItem {
  readonly place: number;
  readonly title: string;
  /** The presenter; null or absent if there is none. */
  readonly presenter?: string | null;
}

/** An item that a message names, and where. */
export interface NamedItem extends ChatItem {
  readonly start: number;
  readonly end: number;
  readonly isByPlace: boolean;
  /** Whether all words of a longer title were said; absent for no. */
  readonly isWhole?: boolean;
  /** Whether it is named by its owner: "Rhys's item", "my item"; absent for no. */
  readonly isByOwner?: boolean;
}
