import type { Header } from './header';
import { questionOf, roleOf } from './header-column';
import type { HeaderColumn } from './header-column';
import type { Holding } from './holds';
import type { ColumnProfile, Profiles } from './profile';

/** A column of contents is filled in most rows, hardly repeats, and is wider than names are. */
const FILLED = 0.5;
const VARIED = 0.7;
const WIDE = 10;
/** What is taken for the contents although its caption does not say so must be surer of it. */
const FULL = 0.8;
const WIDER = 1.2;
/** What no contents look like. */
const NO_CONTENT: readonly Holding[] = [
  'time',
  'clock',
  'duration',
  'percent',
  'number',
  'unit',
  'person',
];

/**
 * The header with its column of contents (src/README §3): the first whose caption says so and whose cells hardly
 * repeat; where none has such cells or such a caption, the widest varied column of unknown caption, and last the
 * column of products. What was taken by its cells alone is marked as guessed.
 */
export function withContent(header: Header, profiles: Profiles): Header {
  const { columns } = header;
  if (columns.some(({ chosen }) => chosen === 'content')) return header;
  const claims = claimsOf(columns);
  const varied = claims.find(({ column }) => isVaried(profiles(column)));
  if (varied !== undefined && !isOutdone(header, varied, profiles)) {
    return settled(header, varied, claims, profiles);
  }
  const first = claims[0];
  if (first === undefined) {
    const found = widest(header, profiles, isContentLike) ?? productsIn(columns, profiles);
    return found === null ? header : withRole(header, found, true);
  }
  const above = profiles(first.column);
  const rival = widest(header, profiles, (profile) => isSurer(profile, above));
  if (rival !== null && above.fill > 0) return withRole(demoted(header, claims), rival, true);
  return withRole(header, first, false);
}

/** Columns whose captions name the contents: surely, possibly, or for want of a better one. */
function claimsOf(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const rankOf = (column: HeaderColumn): number | null => {
    if (questionOf(column) === 'subject') return 2;
    if (roleOf(column) !== 'content' || column.chosen !== undefined) return null;
    const { meaning } = column;
    return meaning !== null && typeof meaning === 'object' && 'rank' in meaning ? meaning.rank : 2;
  };
  return columns
    .flatMap((column) => {
      const rank = rankOf(column);
      return rank === null ? [] : [{ column, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ column }) => column);
}

/** Columns that only group the tasks claim nothing beside the true contents. */
function settled(
  header: Header,
  chosen: HeaderColumn,
  claims: readonly HeaderColumn[],
  profiles: Profiles,
): Header {
  const groups = claims.filter((each) => each !== chosen && !isVaried(profiles(each.column)));
  return withRole(demoted(header, groups), chosen, false);
}

/** "Mô tả", "Description" may only add to what stands, fuller and wider, under a caption nobody knows ("Card name"). */
function isOutdone(header: Header, claim: HeaderColumn, profiles: Profiles): boolean {
  if (questionOf(claim) !== 'subject') return false;
  const above = profiles(claim.column);
  const isFuller = (profile: ColumnProfile): boolean =>
    isSurer(profile, above) && profile.fill >= above.fill;
  return widest(header, profiles, isFuller) !== null;
}

function isVaried({ fill, variety }: ColumnProfile): boolean {
  return fill >= FILLED && variety >= VARIED;
}

function isContentLike(profile: ColumnProfile): boolean {
  return isVaried(profile) && profile.length >= WIDE && !NO_CONTENT.includes(profile.holds);
}

function isSurer(profile: ColumnProfile, above: ColumnProfile): boolean {
  return (
    isContentLike(profile) &&
    profile.holds !== 'remark' &&
    profile.fill >= FULL &&
    profile.variety >= FULL &&
    profile.length >= above.length * WIDER
  );
}

/** The widest of the columns whose captions say nothing, or that have none, inside the table. */
function widest(
  header: Header,
  profiles: Profiles,
  accepts: (profile: ColumnProfile) => boolean,
): HeaderColumn | null {
  const found = unknownColumns(header)
    .map((column) => ({ column, profile: profiles(column.column) }))
    .filter(({ profile }) => accepts(profile))
    .sort((a, b) => b.profile.length - a.profile.length);
  return found[0]?.column ?? null;
}

function unknownColumns({ columns, left, right }: Header): HeaderColumn[] {
  const captioned = new Map(columns.map((each) => [each.column, each]));
  const found: HeaderColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const known = captioned.get(column);
    if (known === undefined)
      found.push({ column, caption: '', own: '', folded: '', meaning: null });
    else if (known.meaning === null && known.chosen === undefined) found.push(known);
  }
  return found;
}

function productsIn(columns: readonly HeaderColumn[], profiles: Profiles): HeaderColumn | null {
  const products = columns.find((each) => each.chosen === undefined && roleOf(each) === 'output');
  return products !== undefined && isContentLike(profiles(products.column)) ? products : null;
}

function demoted(header: Header, losers: readonly HeaderColumn[]): Header {
  const columns = header.columns.map((each) =>
    losers.includes(each) ? { ...each, meaning: null } : each,
  );
  return { ...header, columns };
}

function withRole(header: Header, { column, ...rest }: HeaderColumn, guessed: boolean): Header {
  const content: HeaderColumn = {
    ...rest,
    column,
    meaning: { role: 'content', rank: 0 },
    ...(guessed ? { guessed } : {}),
  };
  const others = header.columns.filter((each) => each.column !== column);
  const columns = [...others, content].sort((a, b) => a.column - b.column);
  return { ...header, columns };
}
