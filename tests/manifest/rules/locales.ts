import { all, at, type Element } from '../xml';

/** The languages a manifest of ours speaks: the default, and the one every visible text is given in beside it. */
const DEFAULT_LOCALE = 'vi-VN';
const OVERRIDE_LOCALE = 'en-US';

/** DefaultLocale is Vietnamese, and every text an officer or administrator sees is given in English too. */
export function checkLocales(root: Element): readonly string[] {
  const locale = at(root, 'app:DefaultLocale')?.text;
  const wrong =
    locale === DEFAULT_LOCALE ? [] : [`DefaultLocale is ${locale}, not ${DEFAULT_LOCALE}`];
  const texts = [
    at(root, 'app:DisplayName'),
    at(root, 'app:Description'),
    ...all(root, 'bt:String'),
  ];
  return [...wrong, ...texts.flatMap((text) => (text === undefined ? [] : checkText(text)))];
}

function checkText(text: Element): readonly string[] {
  const name = text.attributes.id ?? text.name;
  const locales = text.children.map((override) => override.attributes.Locale);
  if (!locales.includes(OVERRIDE_LOCALE)) return [`${name} has no override for ${OVERRIDE_LOCALE}`];
  return new Set(locales).size === locales.length
    ? []
    : [`${name} has two overrides for one locale`];
}
