import { isDay, makeDay, type Day } from './programme';

/** Where a page runs, as `window.location` tells it. */
export interface Place {
  readonly hostname: string;
  readonly search: string;
}

/** Hosts on which `?today=YYYY-MM-DD` sets the day: a developer's own machine, never a deployed add-in. */
const OWN_MACHINE: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The officer's calendar day, in the time zone of the machine; this file is the one place that reads a clock.
 * Everything below the pane and the ribbon takes the day as a parameter.
 * On localhost the address may set it (`?today=2025-09-30`), so that previews and tests repeat.
 */
export function today(place?: Place, moment: Date = new Date()): Day {
  return daySetBy(place) ?? dayOf(moment);
}

/** The time in milliseconds since 1970, UTC: how old a draft is, never what day it is. */
export function now(): number {
  return Date.now();
}

function daySetBy(place: Place | undefined): Day | null {
  if (place === undefined || !OWN_MACHINE.includes(place.hostname)) return null;
  const asked = new URLSearchParams(place.search).get('today');
  return asked !== null && isDay(asked) ? asked : null;
}

function dayOf(moment: Date): Day {
  const day = makeDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (day === null) throw new RangeError('The clock shows no day of the calendar');
  return day;
}
