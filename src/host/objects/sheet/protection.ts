import type { Worksheet } from '@cj-tech-master/excelts';
import { dressed, unrepeatable } from '../../engine/changes';
import { defineClass, type HostObject } from '../../engine/object';
import { isProtected } from '../../cells/protection';
import { accessDenied, HostError, invalidArgument } from '../../errors';
import { choiceArgument, flagArgument, recordArgument, textArgument } from '../args';

/** Options of Office.js that are permissions of the file, by the library's name; true is allowed. */
const PERMISSIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;
type Option = keyof typeof PERMISSIONS;
const OPTIONS = Object.keys(PERMISSIONS) as Option[];

/** Passwords given by the add-in; files keep only a hash, which the host does not compute. */
const passwords = new WeakMap<Worksheet, string>();

type Protection = NonNullable<Worksheet['sheetProtection']>;

function protectionFrom(options: unknown): Protection {
  const given = options === undefined || options === null ? {} : recordArgument(options, 'options');
  const protection: Protection = { sheet: true };
  for (const option of OPTIONS) {
    if (given[option] !== undefined) {
      protection[PERMISSIONS[option]] = flagArgument(given[option], option) || undefined;
    }
  }
  if (given.allowEditObjects !== true) protection.objects = false;
  if (given.allowEditScenarios !== true) protection.scenarios = false;
  const mode = choiceArgument(given.selectionMode ?? 'Normal', 'selectionMode', [
    'Normal',
    'Unlocked',
    'None',
  ]);
  if (mode !== 'Normal') protection.selectLockedCells = false;
  if (mode === 'None') protection.selectUnlockedCells = false;
  return protection;
}

function optionsOf(sheet: Worksheet): Record<string, unknown> | null {
  const protection = sheet.sheetProtection;
  if (!isProtected(sheet) || !protection) return null;
  const options: Record<string, unknown> = {};
  for (const option of OPTIONS) options[option] = protection[PERMISSIONS[option]] === true;
  options.allowEditObjects = protection.objects !== false;
  options.allowEditScenarios = protection.scenarios !== false;
  const locked = protection.selectLockedCells !== false;
  const unlocked = protection.selectUnlockedCells !== false;
  options.selectionMode = locked ? 'Normal' : unlocked ? 'Unlocked' : 'None';
  return options;
}

/** Excel.WorksheetProtection. */
export const worksheetProtectionClass = defineClass<Worksheet>({
  name: 'WorksheetProtection',
  get: { protected: isProtected, options: optionsOf },
  methods: {
    protect: (sheet, [options, password], engine) => {
      if (isProtected(sheet)) {
        throw new HostError('InvalidOperation', `The sheet "${sheet.name}" is protected already.`);
      }
      sheet.sheetProtection = protectionFrom(options);
      if (password) passwords.set(sheet, textArgument(password, 'password'));
      dressed(engine);
      unrepeatable(engine);
    },
    unprotect: (sheet, [password], engine) => {
      if (!isProtected(sheet)) return;
      if (sheet.sheetProtection?.hashValue) throw accessDenied(`the sheet "${sheet.name}"`);
      const own = passwords.get(sheet);
      if (own !== undefined && own !== password) throw invalidArgument('The password is wrong.');
      passwords.delete(sheet);
      sheet.sheetProtection = null;
      dressed(engine);
      unrepeatable(engine);
    },
  },
});

/** The protection of a sheet. */
export function sheetProtectionObject(sheet: Worksheet): HostObject {
  return worksheetProtectionClass.of(sheet);
}
