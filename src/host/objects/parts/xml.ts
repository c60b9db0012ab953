import { invalidArgument } from '../../errors';
import { namespaceOf } from '../../file/custom-xml';

/** The namespace of a part's root element, "" if it has none; throws InvalidArgument for broken XML. */
export function rootNamespace(xml: string): string {
  try {
    return namespaceOf(xml);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw invalidArgument(`The text is no XML: ${why}`);
  }
}

/** Throws InvalidArgument where Excel refuses a custom XML part: what is not well-formed XML. */
export function checkXml(xml: string): void {
  rootNamespace(xml);
}
