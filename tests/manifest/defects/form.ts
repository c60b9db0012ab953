import type { Defect } from './defect';

/** Defects of form: XML, elements and their order, attributes, requirement sets. */
export const FORM_DEFECTS: readonly Defect[] = [
  { name: 'not-well-formed', from: '</Hosts>', to: '', says: /not well-formed XML: \d+:\d+/ },
  {
    name: 'attribute-twice',
    from: '<Host Name="Workbook"/>',
    to: '<Host Name="Workbook" Name="Workbook"/>',
    says: /not well-formed/,
  },
  { name: 'other-root', from: /OfficeApp/g, to: 'OfficeAddin', says: /root element/ },
  {
    name: 'content-add-in',
    from: 'xsi:type="TaskPaneApp"',
    to: 'xsi:type="ContentApp"',
    says: /xsi:type is ContentApp/,
  },
  { name: 'id-missing', from: /<Id>.*<\/Id>/, to: '', says: /app:Id is missing/ },
  {
    name: 'id-no-guid',
    from: /<Id>.*<\/Id>/,
    to: '<Id>chuong-trinh</Id>',
    says: /not a version 4 GUID/,
  },
  {
    name: 'id-all-zeros',
    from: /<Id>.*<\/Id>/,
    to: '<Id>00000000-0000-0000-0000-000000000000</Id>',
    says: /not a version 4 GUID/,
  },
  {
    name: 'version-two-parts',
    from: '<Version>1.0.0.0<',
    to: '<Version>1.0<',
    says: /not a version of the form/,
  },
  {
    name: 'version-zero',
    from: '<Version>1.0.0.0<',
    to: '<Version>0.9.0.0<',
    says: /not a version of the form/,
  },
  {
    name: 'permission-unknown',
    from: 'ReadWriteDocument',
    to: 'Everything',
    says: /not a permission/,
  },
  {
    name: 'permissions-before-settings',
    from: /(<DefaultSettings>[\s\S]*<\/DefaultSettings>)\s*(<Permissions>.*<\/Permissions>)/,
    to: '$2$1',
    says: /app:DefaultSettings must stand before app:Permissions/,
  },
  {
    name: 'requirements-before-hosts',
    from: /(<Hosts>\s*<Host Name="Workbook"\/>\s*<\/Hosts>)\s*(<Requirements>[\s\S]*?<\/Requirements>)/,
    to: '$2$1',
    says: /app:Hosts must stand before app:Requirements/,
  },
  {
    name: 'unknown-element',
    from: '<Permissions>',
    to: '<Colour>green</Colour><Permissions>',
    says: /app:Colour is not allowed/,
  },
  {
    name: 'unknown-attribute',
    from: '<Host Name="Workbook"/>',
    to: '<Host Name="Workbook" Size="1"/>',
    says: /attribute Size is not allowed/,
  },
  {
    name: 'stray-text',
    from: '<DefaultSettings>',
    to: '<DefaultSettings>hello',
    says: /text "hello" does not belong/,
  },
  {
    name: 'other-host',
    from: '<Host Name="Workbook"/>',
    to: '<Host Name="Document"/>',
    says: /is not Workbook/,
  },
  {
    name: 'hosts-twice',
    from: '<Requirements>',
    to: '<Hosts><Host Name="Workbook"/></Hosts><Requirements>',
    says: /app:Hosts stands there 2 times/,
  },
  {
    name: 'requirements-missing',
    from: /<Requirements>\s*<Sets[\s\S]*?<\/Requirements>/,
    to: '',
    says: /OfficeApp has no Requirements/,
  },
  {
    name: 'overrides-requirements-missing',
    from: /<Requirements>\s*<bt:Sets[\s\S]*?<\/Requirements>/,
    to: '',
    says: /VersionOverrides has no Requirements/,
  },
  {
    name: 'requirements-above-floor',
    from: '<Set Name="ExcelApi" MinVersion="1.9"/>',
    to: '<Set Name="ExcelApi" MinVersion="1.13"/>',
    says: /the floor is ExcelApi 1.9/,
  },
  {
    name: 'requirements-version-malformed',
    from: '<Set Name="ExcelApi" MinVersion="1.9"/>',
    to: '<Set Name="ExcelApi" MinVersion="1"/>',
    says: /not a version of the form 1.9/,
  },
];
