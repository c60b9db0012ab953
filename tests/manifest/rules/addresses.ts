import { all, at, type Element } from '../xml';

const SETTINGS = [
  'app:IconUrl',
  'app:HighResolutionIconUrl',
  'app:SupportUrl',
  'app:SourceLocation',
];
const RESOURCES = ['bt:Image', 'bt:Url'];

/** Every address of the manifest with where it stands; overrides included. */
export function addressesOf(root: Element): readonly { place: string; address: string }[] {
  const holders = [...SETTINGS, ...RESOURCES]
    .flatMap((name) => all(root, name))
    .filter((holder) => holder.attributes.DefaultValue !== undefined);
  return holders.flatMap((holder) => {
    const place = holder.attributes.id ?? holder.name;
    const values = holder.children.map((override) => override.attributes.Value ?? '');
    return [holder.attributes.DefaultValue ?? '', ...values].map((address) => ({ place, address }));
  });
}

/** Addresses are HTTPS, of one origin, and the ones the product promises (support, guide) are there. */
export function checkAddresses(root: Element): readonly string[] {
  const addresses = addressesOf(root);
  const insecure = addresses
    .filter(({ address }) => !URL.canParse(address) || !address.startsWith('https://'))
    .map(({ place, address }) => `${place}: "${address}" is no HTTPS address`);
  if (insecure.length > 0) return insecure;
  const origins = [...new Set(addresses.map(({ address }) => new URL(address).origin))];
  return [
    ...(origins.length > 1 ? [`Addresses of several origins: ${origins.join(', ')}`] : []),
    ...missing(root),
  ];
}

function missing(root: Element): readonly string[] {
  const wanted = ['app:IconUrl', 'app:HighResolutionIconUrl', 'app:SupportUrl'];
  const guide = all(root, 'ov:LearnMoreUrl').length > 0 ? [] : ['GetStarted has no LearnMoreUrl'];
  const absent = wanted.filter((name) => at(root, name) === undefined);
  return [...absent.map((name) => `${name} is missing`), ...guide];
}
