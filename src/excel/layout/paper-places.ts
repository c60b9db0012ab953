import type { Paper, PaperId, Printable } from '../../report';
import { asideTables, type AsideTable } from './aside-places';
import { cutTallRows } from './cut-rows';
import { paperGrid, type SheetGrid } from './grid';
import { placeBlocks, type PlacedBlock, type PlacedTable } from './place';

/** A paper whose blocks know their rows and whose tables know their cells; nothing is drawn yet. */
export interface PlacedPaper {
  readonly paper: Paper;
  readonly grid: SheetGrid;
  readonly blocks: readonly PlacedBlock[];
  /** Tables printed, and those beside the print area. */
  readonly tables: readonly PlacedTable[];
  readonly aside: readonly AsideTable[];
}

/** Gives every table of a document its place, so that formulas of one paper can look at another's cells. */
export function placePapers({ papers }: Printable): PlacedPaper[] {
  return papers.map((paper) => {
    const grid = paperGrid(paper);
    const cut = paper.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, table: cutTallRows(block.table, grid, paper.orientation) }
        : block,
    );
    const blocks = placeBlocks(cut, grid);
    const tables = blocks.flatMap(({ placed }) => (placed ? [placed] : []));
    return { paper, grid, blocks, tables, aside: asideTables(paper, grid) };
  });
}

/** What a sheet is called, by the paper it holds; formulas that look from one to another need it. */
export type SheetNames = ReadonlyMap<PaperId, string>;
