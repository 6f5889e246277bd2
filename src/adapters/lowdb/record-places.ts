import type { RecordPlace } from '../../model/record-place.js';
import { CLOSED_FOLDER, conversationKind, groupKind, outboxKind, personKind, reviewKind } from './files/kinds.js';

/** The name of the file that a record is in, below the data folder. */
export function fileOfPlace(place: RecordPlace): string {
  switch (place.kind) {
    case 'person':
      return personKind.fileOfKey(place.id);
    case 'group':
    case 'members':
      return groupKind.fileOfKey(place.id);
    case 'action':
    case 'history':
      return place.isLive
        ? groupKind.fileOfKey(place.group)
        : `${CLOSED_FOLDER}/${place.group}.${place.raisedAt.slice(0, 4)}.json`;
    case 'review':
      return reviewKind.fileOfKey(place.id);
    case 'item':
      return outboxKind.fileOf(place.item);
    case 'conversation':
      return conversationKind.fileOfKey(place.key);
  }
}
