import type { ValueType } from './shape';

const pattern = (form: RegExp, say: string) => (value: string) => (form.test(value) ? null : say);
/** The schema counts characters, not UTF-16 units. */
const between = (most: number) => (value: string) => {
  const length = [...value].length;
  return length >= 1 && length <= most
    ? null
    : `has ${length} characters, allowed are 1 to ${most}`;
};

/** What is wrong with a value of each type, or null; limits from OfficeAppBasicTypesV1_0. */
export const VALUE_CHECKS: Readonly<Record<ValueType, (value: string) => string | null>> = {
  shortString: between(125),
  longString: between(250),
  url: between(2048),
  resourceId: between(32),
  culture: pattern(/^[a-z]{2,3}-[A-Z]{2}$/, 'is not a full language tag such as vi-VN'),
  guid: pattern(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
    'is not a version 4 GUID',
  ),
  version: pattern(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/, 'is not a version of the form 1.0.0.0'),
  shortVersion: pattern(/^\d{1,5}\.\d{1,5}$/, 'is not a version of the form 1.9'),
  integer: pattern(/^\d+$/, 'is not a whole number'),
  permission: pattern(
    /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
    'is not a permission of a task-pane add-in',
  ),
};
