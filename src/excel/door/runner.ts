/**
 * Runs one batch against a workbook, as `Excel.run` does: the pane passes the real one, the command line and
 * the tests one that talks to the stand-in host. Everything else in src/excel takes the context it hands over.
 */
export type ExcelRunner = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Requirement sets the code asks for beyond the floor (ExcelApi 1.9); `has("1.13")` is false in older Excels. */
export interface ExcelSupport {
  readonly has: (version: string) => boolean;
}

/** Where an action runs: how to reach the workbook and what this Excel can do. */
export interface ExcelDoor {
  readonly run: ExcelRunner;
  readonly support: ExcelSupport;
}
