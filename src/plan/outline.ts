import { isDetail } from './details';
import { paperKind } from './head-words';
import { isBullet, isHeadMarker, markerOf, type Marker, type MarkerKind } from './marker';
import { periodHeading } from './period';
import type { PlanLine } from './types';

/** The sort of an item: its marker, or what an unnumbered line is. */
export type NodeKind = MarkerKind | 'period' | 'caps' | 'bold' | 'text' | 'root';

/** One item of a plan with what stands below it. */
export interface PlanNode {
  readonly kind: NodeKind;
  /** Its number without signs. */
  readonly value: string;
  text: string;
  readonly children: PlanNode[];
  readonly parent: PlanNode | null;
}

const SHORT = 120;

/** The tree of a plan's lines: which sort of number stands below which is learnt from the order they appear in. */
export function outlineOf(lines: readonly PlanLine[]): PlanNode {
  const root = node('root', '', '', null);
  let current = root;
  for (const line of lines) current = add(root, current, line);
  return root;
}

function add(root: PlanNode, current: PlanNode, line: PlanLine): PlanNode {
  const marker = markerOf(line.text);
  const title = untitled(current);
  if (marker === null && title !== null) {
    title.text = line.text;
    return title;
  }
  const kind = kindOf(line, marker);
  const text = marker?.rest ?? line.text;
  const parent = parentFor(root, current, kind, text);
  const added = node(kind, marker?.value ?? '', text, parent);
  parent.children.push(added);
  // Only what others can stand below stays open.
  return kind === 'text' ? (isDetail(text) ? current : parent) : added;
}

/** "Phần thứ nhất" alone: the next line is its title. */
function untitled(current: PlanNode): PlanNode | null {
  const isOpen =
    current.kind === 'part' || current.kind === 'chapter' || current.kind === 'article';
  return isOpen && current.text === '' && current.children.length === 0 ? current : null;
}

function kindOf(line: PlanLine, marker: Marker | null): NodeKind {
  if (marker !== null) return marker.kind;
  if (periodHeading(line.text)) return 'period';
  if (isDetail(line.text)) return 'text';
  const isShort = line.text.length <= SHORT && !/[.;,]$/u.test(line.text);
  if (isShort && /\p{L}{2}/u.test(line.text) && line.text === line.text.toUpperCase())
    return 'caps';
  if (paperKind(line.text) !== null) return 'caps';
  return isShort && line.bold === true ? 'bold' : 'text';
}

function parentFor(root: PlanNode, current: PlanNode, kind: NodeKind, text: string): PlanNode {
  if (kind === 'caps' || kind === 'part' || kind === 'chapter') return root;
  if (kind === 'text') return isDetail(text) ? current : nearest(current, (each) => !isItem(each));
  if (kind === 'period' || kind === 'bold') return aboveOf(current, kind) ?? headOf(current);
  const above = aboveOf(current, kind);
  if (above !== null) return above;
  return kind !== 'root' && isHeadMarker(kind) ? nearest(current, isOver(kind)) : current;
}

/** Where one of the same sort is open, the new one stands beside it. */
function aboveOf(current: PlanNode, kind: NodeKind): PlanNode | null {
  for (let each: PlanNode | null = current; each !== null; each = each.parent)
    if (each.kind === kind) return each.parent;
  return null;
}

/** A roman numeral stands below a part, a chapter, a capital letter or a heading in capitals only. */
function isOver(kind: NodeKind): (node: PlanNode) => boolean {
  const over: readonly NodeKind[] = ['root', 'caps', 'part', 'chapter'];
  return (each) => over.includes(each.kind) || (kind === 'roman' && each.kind === 'capital');
}

function headOf(current: PlanNode): PlanNode {
  return nearest(current, ({ kind }) => kind === 'root' || kind === 'caps' || isHead(kind));
}

function isHead(kind: NodeKind): boolean {
  return kind === 'number' || isHeadMarker(kind as MarkerKind);
}

function isItem({ kind }: PlanNode): boolean {
  return kind === 'text' || isBullet(kind as MarkerKind);
}

function nearest(current: PlanNode, accept: (node: PlanNode) => boolean): PlanNode {
  let each = current;
  while (each.parent !== null && !accept(each)) each = each.parent;
  return each;
}

function node(kind: NodeKind, value: string, text: string, parent: PlanNode | null): PlanNode {
  return { kind, value, text, children: [], parent };
}
