import type { Worksheet } from '@cj-tech-master/excelts';
import { changed, sourceOf, unrepeatable } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { EventNumber } from '../../engine/events';
import {
  inFormulas,
  rewriteAllRules,
  rewriteCells,
  rewriteFormulas,
  rewriteRulesOf,
  sheetMeant,
} from '../../engine/formulas';
import { activate } from '../../engine/selection';
import { guardStructure } from '../../cells/protection';
import { chartName, nameChart } from '../../charts';
import { carryCopy } from '../../file/copy-carried';
import { HostError, invalidArgument } from '../../errors';
import type { HostName } from '../../types';
import { sheetsOf } from '../../workbook';
import { choiceArgument } from '../args';
import { checkSheetName, copyName } from '../sheet-name';

/** Adds an empty sheet as the last one; it does not become active. */
export function addSheet(name: string, engine: Engine): Worksheet {
  guardStructure(engine.workbook);
  checkSheetName(name, engine);
  const sheet = engine.workbook.book.addWorksheet(name);
  announce(sheet, engine);
  return sheet;
}

function announce(sheet: Worksheet, engine: Engine): void {
  changed(engine);
  engine.events.emit(EventNumber.added, engine.sheetIds.of(sheet), sourceOf(engine));
}

/**
 * Deletes a sheet with its names; references to it become `#REF!A1`. Excel refuses the last visible sheet and
 * one that is very hidden.
 */
export function deleteSheet(sheet: Worksheet, engine: Engine): void {
  const { workbook } = engine;
  guardStructure(workbook);
  if (sheet.state === 'veryHidden') {
    throw new HostError('GeneralException', 'A very hidden sheet cannot be deleted.');
  }
  refuseLastVisible(sheet, engine);
  if (workbook.activeSheet === sheet.id) activateAnother(sheet, engine);
  const forget = inFormulas(
    (reference, home) =>
      sheetMeant(workbook, reference, home) === sheet && home !== sheet
        ? { ...reference, lost: true }
        : reference,
    (name) => (name.sheet?.toLowerCase() === sheet.name.toLowerCase() ? 'lost' : name),
  );
  rewriteFormulas(workbook, forget);
  rewriteAllRules(workbook, forget);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  workbook.selection.delete(sheet.id);
  const id = engine.sheetIds.of(sheet);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  workbook.book.removeWorksheetEx(sheet);
  changed(engine);
  unrepeatable(engine);
  engine.events.emit(EventNumber.deleted, id, sourceOf(engine));
}

/** Throws when a sheet is the only visible one: a workbook must show at least one. */
export function refuseLastVisible(sheet: Worksheet, engine: Engine): void {
  const others = sheetsOf(engine.workbook).filter((other) => other !== sheet);
  if (sheet.state === 'visible' && !others.some((other) => other.state === 'visible')) {
    throw new HostError('InvalidOperation', 'A workbook must have at least one visible sheet.');
  }
}

/** The next visible sheet becomes active, else the one before. */
export function activateAnother(sheet: Worksheet, engine: Engine): void {
  const next = neighbour(sheet, 1, true, engine) ?? neighbour(sheet, -1, true, engine);
  if (next) activate(next, engine);
}

/** The sheet beside another one; undefined at the end. */
export function neighbour(
  sheet: Worksheet,
  step: 1 | -1,
  visibleOnly: boolean,
  engine: Engine,
): Worksheet | undefined {
  const sheets = sheetsOf(engine.workbook);
  for (let at = sheets.indexOf(sheet) + step; sheets[at]; at += step) {
    if (!visibleOnly || sheets[at]?.state === 'visible') return sheets[at];
  }
  return undefined;
}

/** Puts a sheet at a 0-based place among the tabs. */
export function moveSheet(sheet: Worksheet, position: number, engine: Engine): void {
  guardStructure(engine.workbook);
  const sheets = sheetsOf(engine.workbook).filter((other) => other !== sheet);
  if (position < 0 || position > sheets.length) {
    throw invalidArgument(`A sheet's position goes from 0 to ${sheets.length}.`);
  }
  sheets.splice(position, 0, sheet);
  for (const [order, one] of sheets.entries()) one.orderNo = order;
  changed(engine);
  unrepeatable(engine);
}

/** Renames a sheet; formulas and names that mean it follow. */
export function renameSheet(sheet: Worksheet, name: string, engine: Engine): void {
  const { workbook } = engine;
  guardStructure(workbook);
  checkSheetName(name, engine, sheet);
  const before = sheet.name.toLowerCase();
  const follow = <T extends { sheet: string | null }>(part: T): T =>
    part.sheet?.toLowerCase() === before ? { ...part, sheet: name } : part;
  rewriteFormulas(workbook, inFormulas(follow, follow));
  rewriteAllRules(workbook, inFormulas(follow, follow));
  const nameBefore = sheet.name;
  sheet.name = name;
  changed(engine);
  unrepeatable(engine);
  const { source } = sourceOf(engine);
  const args = { nameBefore, nameAfter: name, source };
  engine.events.emit(EventNumber.nameChanged, engine.sheetIds.of(sheet), args);
}

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** Copies a sheet with everything on it; names of the sheet and names that point to it come along. */
export function copySheet(
  source: Worksheet,
  position: unknown,
  relativeTo: Worksheet | null,
  engine: Engine,
): Worksheet {
  const { workbook } = engine;
  guardStructure(workbook);
  const where = choiceArgument(position ?? 'None', 'positionType', POSITIONS);
  const copy = workbook.book.importSheet(source, copyName(source.name, engine));
  copy.conditionalFormattings = structuredClone(source.conditionalFormattings).map((block) => ({
    ...block,
    rules: block.rules.map((rule) => ({ ...rule, id: undefined })),
  }));
  copy.getCharts().forEach((chart, i) => {
    const original = source.getCharts()[i];
    if (original) nameChart(chart, chartName(original));
  });
  carryCopy(workbook, source, copy);
  pointToCopy(source, copy, engine);
  moveSheet(copy, placeOf(where, relativeTo, engine), engine);
  announce(copy, engine);
  return copy;
}

/**
 * References of the sheet to itself by name mean the copy; so do names, which become the copy's own. Of a name of the
 * sheet and one of the workbook that are called alike, the copy gets the sheet's.
 */
function pointToCopy(source: Worksheet, copy: Worksheet, engine: Engine): void {
  const { workbook } = engine;
  const own = source.name.toLowerCase();
  const ofCopy = <T extends { sheet: string | null }>(part: T): T =>
    part.sheet?.toLowerCase() === own ? { ...part, sheet: copy.name } : part;
  const toCopy = inFormulas(ofCopy, ofCopy);
  rewriteCells(copy, toCopy);
  rewriteRulesOf(copy, toCopy);
  const isOwn = (name: HostName): boolean => name.sheetId === source.id;
  const ownFirst = [...workbook.names.filter(isOwn), ...workbook.names.filter(isShared)];
  const taken = new Set<string>();
  const copies = ownFirst.flatMap((name) => {
    const refersTo = toCopy(name.refersTo, copy);
    const means = isOwn(name) || refersTo !== name.refersTo;
    if (!means || taken.has(name.name.toLowerCase())) return [];
    taken.add(name.name.toLowerCase());
    return [{ ...name, sheetId: copy.id, refersTo }];
  });
  workbook.names.push(...copies);
}

function isShared({ sheetId }: HostName): boolean {
  return sheetId === null;
}

function placeOf(
  where: (typeof POSITIONS)[number],
  relativeTo: Worksheet | null,
  engine: Engine,
): number {
  const sheets = sheetsOf(engine.workbook);
  if (where === 'Beginning') return 0;
  if (where !== 'Before' && where !== 'After') return sheets.length - 1;
  if (!relativeTo) throw invalidArgument('relativeTo must be a sheet.');
  return sheets.indexOf(relativeTo) + (where === 'After' ? 1 : 0);
}
