/** A place in a payload: names of fields, and places in lists. */
type Path = readonly PropertyKey[];

/**
 * The payload without what does not fit, and the fields it stood in (`corrections.times`): an entry of a list goes
 * as a whole, any other value alone, so that its default holds. Null where the payload itself is the misfit. Pure.
 *
 * @param paths where zod found misfits
 */
export function withoutMisfits(
  payload: unknown,
  paths: readonly Path[],
): { readonly payload: unknown; readonly fields: readonly string[] } | null {
  const places = paths.map(placeOf);
  if (places.some((place) => place.length === 0)) return null;
  const copy: unknown = JSON.parse(JSON.stringify(payload));
  const each = [...new Map(places.map((place) => [place.join('.'), place])).values()];
  // From the end of each list, so that what is left keeps its place.
  for (const place of each.sort((a, b) => entryOf(b) - entryOf(a))) remove(copy, place);
  return { payload: copy, fields: [...new Set(places.map(fieldOf))] };
}

/** The entry of a list that a path leads into, else the path itself. */
function placeOf(path: Path): Path {
  const entry = path.findIndex((step) => typeof step === 'number');
  return entry < 0 ? path : path.slice(0, entry + 1);
}

function entryOf(place: Path): number {
  const last = place.at(-1);
  return typeof last === 'number' ? last : -1;
}

function fieldOf(place: Path): string {
  return place.filter((step) => typeof step === 'string').join('.');
}

function remove(payload: unknown, place: Path): void {
  const holder = place.slice(0, -1).reduce<unknown>(inner, payload);
  const last = place.at(-1);
  if (Array.isArray(holder) && typeof last === 'number') holder.splice(last, 1);
  else if (typeof holder === 'object' && holder !== null && typeof last === 'string')
    delete (holder as Record<string, unknown>)[last];
}

function inner(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[name]
    : undefined;
}
