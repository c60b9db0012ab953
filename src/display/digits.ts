/** Numbers in Vietnamese dress: decimal comma, thousands point. */
const DECIMAL = ',';
const THOUSANDS = '.';

/** A number in the General format: at most 11 characters of it, as Excel shows it in a cell. */
export function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size !== 0 && size < 1e-9)) return scientific(value);
  const digits = Math.max(0, 10 - Math.floor(Math.log10(Math.max(size, 1))) - 1);
  return withComma(String(Number(value.toFixed(Math.min(digits, 9)))));
}

function scientific(value: number): string {
  const [mantissa, power] = value.toExponential(5).split('e');
  const exponent = Number(power);
  const sign = exponent < 0 ? '-' : '+';
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `${withComma(String(Number(mantissa)))}E${sign}${digits}`;
}

function withComma(text: string): string {
  return text.replace('.', DECIMAL);
}

/** A number of no sign by placeholders such as `#,##0.00`; `exponent` is `E+00` or undefined. */
export function formatDigits(value: number, pattern: string, exponent?: string): string {
  if (exponent !== undefined) return formatExponent(value, pattern, exponent);
  const [whole, decimals] = splitOnce(pattern, '.');
  const scale = (/,+$/.exec(whole)?.[0].length ?? 0) + (/,+$/.exec(decimals)?.[0].length ?? 0);
  const places = decimals.replace(/[^0#?]/g, '');
  const rounded = roundTo(value / 1000 ** scale, places.length);
  const [integer = '0', fraction = ''] = rounded.split('.');
  const grouped = whole.replace(/,+$/, '').includes(',');
  const left = padInteger(integer, whole.replace(/[^0#?]/g, ''), grouped);
  const right = trimFraction(fraction, places);
  return pattern.includes('.') ? `${left}${DECIMAL}${right}` : left;
}

function formatExponent(value: number, pattern: string, exponent: string): string {
  const places = splitOnce(pattern, '.')[1]?.length ?? 0;
  const [mantissa, power] = value.toExponential(places).split('e');
  const sign = Number(power) < 0 ? '-' : exponent[1] === '+' ? '+' : '';
  const digits = String(Math.abs(Number(power))).padStart(exponent.length - 2, '0');
  return `${withComma(mantissa ?? '')}E${sign}${digits}`;
}

/** Rounds half away from zero on the decimal text that a person sees (1.005 to two places is 1.01). */
function roundTo(value: number, places: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${places}`);
  const rounded = Number.isFinite(shifted) ? Math.round(shifted) : NaN;
  return Number.isNaN(rounded) || rounded >= 1e15
    ? value.toFixed(places)
    : Number(`${rounded}e-${places}`).toFixed(places);
}

function padInteger(integer: string, places: string, grouped: boolean): string {
  const minimum = (places.match(/0/g) ?? []).length;
  const shown = integer === '0' && minimum === 0 ? '' : integer.padStart(minimum, '0');
  return grouped ? shown.replace(/\B(?=(\d{3})+$)/g, THOUSANDS) : shown;
}

function trimFraction(fraction: string, places: string): string {
  let end = fraction.length;
  while (end > 0 && places[end - 1] !== '0' && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end) + places.slice(end).replace(/#/g, '').replace(/\?/g, ' ');
}

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
