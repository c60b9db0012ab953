/** The schema of a part by the namespace of its root element. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml.xsd',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'wml.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing':
    'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties':
    'shared-documentPropertiesExtended.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties':
    'shared-documentPropertiesCustom.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/customXml':
    'shared-customXmlDataProperties.xsd',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties':
    'opc-coreProperties.xsd',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships.xsd',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes.xsd',
};

/** The schema that a part is to fit, by the namespace of its root; null for a part of another namespace. */
export function schemaOf(xml: string): string | null {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const prefix = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const declared = new RegExp(`\\b${prefix}="([^"]*)"`).exec(root?.[2] ?? '');
  return SCHEMAS[declared?.[1] ?? ''] ?? null;
}

/**
 * A part without what readers of ECMA-376 are told to pass over (mc:Ignorable): elements and attributes of those
 * namespaces, and of each mc:AlternateContent all but its fallback.
 */
export function withoutIgnorable(xml: string): string {
  const prefixes = (/\bmc:Ignorable="([^"]*)"/.exec(xml)?.[1] ?? '').split(/\s+/).filter(Boolean);
  let text = xml
    .replace(/<mc:AlternateContent\b[\s\S]*?<\/mc:AlternateContent>/g, (whole) => {
      return /<mc:Fallback>([\s\S]*?)<\/mc:Fallback>/.exec(whole)?.[1] ?? '';
    })
    .replace(/ mc:Ignorable="[^"]*"/g, '');
  for (const prefix of prefixes) {
    text = text
      .replace(new RegExp(`<${prefix}:([\\w.-]+)\\b[^>]*?/>`, 'g'), '')
      .replace(new RegExp(`<${prefix}:([\\w.-]+)\\b[\\s\\S]*?</${prefix}:\\1>`, 'g'), '')
      .replace(new RegExp(` ${prefix}:[\\w.-]+="[^"]*"`, 'g'), '');
  }
  return text;
}
