import type { Corrections } from '../corrections';
import { foldCaption } from './captions';
import type { CaptionRoles } from './header-column';

/** The officer's choices by folded caption; the last choice for a caption counts. */
export function chosenRoles({ columns }: Corrections): CaptionRoles {
  return new Map(columns.map(({ caption, role }) => [foldCaption(caption), role]));
}
