import { ActionType, type RequestBody } from '../protocol';
import { changed } from './changes';
import type { Engine } from './engine';
import { isWrite } from './read-only';
import { rememberWorkbook } from './snapshot';

/**
 * A request of the add-in begins; to be called when it has ended. Where Excel keeps the add-in's writes, all that the
 * request wrote becomes one step, unless something in it cannot be taken back.
 */
export function asOneStep(body: RequestBody, engine: Engine): () => void {
  const { undo, workbook } = engine;
  undo.begin();
  const back = undo.keepsAddin && mayWrite(body) ? rememberWorkbook(workbook) : null;
  return () => {
    if (!back || !undo.wroteStep) return;
    undo.push({
      back: () => {
        back();
        changed(engine);
      },
    });
  };
}

function mayWrite({ Actions, ObjectPaths }: RequestBody): boolean {
  return (
    Actions.some(
      ({ ActionType: type, Name }) => type === ActionType.setProperty || isWrite(Name),
    ) || Object.values(ObjectPaths).some(({ Name }) => isWrite(Name))
  );
}
