/** What an attribute or a text may hold. */
export type ValueType =
  | 'shortString'
  | 'longString'
  | 'url'
  | 'culture'
  | 'resourceId'
  | 'guid'
  | 'version'
  | 'shortVersion'
  | 'integer'
  | 'permission';

/** An element as the schema wants it; `children` in the order they must stand in. */
export interface Shape {
  readonly attributes?: Readonly<Record<string, ValueType | readonly string[]>>;
  /** Attributes that may be left out. */
  readonly optional?: readonly string[];
  readonly text?: ValueType;
  readonly children?: readonly ChildRule[];
}

/** A child's name, how often it may stand there, and its own shape (or the shape for each xsi:type). */
export type ChildRule = readonly [
  name: string,
  least: number,
  most: number,
  shape: Shape | Readonly<Record<string, Shape>>,
];

const MANY = Number.POSITIVE_INFINITY;

/** A setting with overrides for other locales. */
function localised(value: ValueType, override = 'app:Override', id = false): Shape {
  const attributes: Record<string, ValueType> = id ? { id: 'resourceId' } : {};
  return {
    attributes: { ...attributes, DefaultValue: value },
    children: [[override, 0, MANY, { attributes: { Locale: 'culture', Value: value } }]],
  };
}

const requirements = (prefix: string, inner: string): Shape => ({
  children: [
    [
      `${inner}:Sets`,
      prefix === 'app' ? 0 : 1,
      1,
      {
        attributes: { DefaultMinVersion: 'shortVersion' },
        optional: ['DefaultMinVersion'],
        children: [
          [
            `${inner}:Set`,
            1,
            MANY,
            {
              attributes: { Name: 'shortString', MinVersion: 'shortVersion' },
              optional: ['MinVersion'],
            },
          ],
        ],
      },
    ],
  ],
});

const reference: Shape = { attributes: { resid: 'resourceId' } };
const supertip: Shape = {
  children: [
    ['ov:Title', 1, 1, reference],
    ['ov:Description', 1, 1, reference],
  ],
};
const icon: Shape = {
  children: [['bt:Image', 1, MANY, { attributes: { resid: 'resourceId', size: 'integer' } }]],
};

const actions: Readonly<Record<string, Shape>> = {
  ShowTaskpane: {
    children: [
      ['ov:TaskpaneId', 0, 1, { text: 'shortString' }],
      ['ov:SourceLocation', 1, 1, reference],
      ['ov:Title', 0, 1, reference],
    ],
  },
  ExecuteFunction: { children: [['ov:FunctionName', 1, 1, { text: 'longString' }]] },
};

const button: Shape = {
  attributes: { id: 'shortString' },
  children: [
    ['ov:Label', 1, 1, reference],
    ['ov:Supertip', 1, 1, supertip],
    ['ov:Icon', 1, 1, icon],
    ['ov:Action', 1, 1, actions],
  ],
};

const menu: Shape = {
  attributes: { id: 'shortString' },
  children: [
    ['ov:Label', 1, 1, reference],
    ['ov:Supertip', 1, 1, supertip],
    ['ov:Icon', 1, 1, icon],
    ['ov:Items', 1, 1, { children: [['ov:Item', 1, MANY, button]] }],
  ],
};

const group: Shape = {
  attributes: { id: 'shortString' },
  children: [
    ['ov:Label', 1, 1, reference],
    ['ov:Icon', 1, 1, icon],
    ['ov:Control', 1, MANY, { Button: button, Menu: menu }],
  ],
};

const formFactor: Shape = {
  children: [
    [
      'ov:GetStarted',
      0,
      1,
      {
        children: [
          ['ov:Title', 1, 1, reference],
          ['ov:Description', 1, 1, reference],
          ['ov:LearnMoreUrl', 1, 1, reference],
        ],
      },
    ],
    ['ov:FunctionFile', 0, 1, reference],
    [
      'ov:ExtensionPoint',
      1,
      MANY,
      {
        PrimaryCommandSurface: {
          children: [
            [
              'ov:OfficeTab',
              0,
              MANY,
              { attributes: { id: 'shortString' }, children: [['ov:Group', 1, MANY, group]] },
            ],
          ],
        },
      },
    ],
  ],
};

const resources: Shape = {
  children: [
    [
      'bt:Images',
      0,
      1,
      { children: [['bt:Image', 1, MANY, localised('url', 'bt:Override', true)]] },
    ],
    ['bt:Urls', 0, 1, { children: [['bt:Url', 1, MANY, localised('url', 'bt:Override', true)]] }],
    [
      'bt:ShortStrings',
      0,
      1,
      { children: [['bt:String', 1, MANY, localised('shortString', 'bt:Override', true)]] },
    ],
    [
      'bt:LongStrings',
      0,
      1,
      { children: [['bt:String', 1, MANY, localised('longString', 'bt:Override', true)]] },
    ],
  ],
};

const overrides: Readonly<Record<string, Shape>> = {
  VersionOverridesV1_0: {
    children: [
      ['ov:Description', 0, 1, reference],
      ['ov:Requirements', 0, 1, requirements('ov', 'bt')],
      [
        'ov:Hosts',
        1,
        1,
        {
          children: [
            [
              'ov:Host',
              1,
              1,
              { Workbook: { children: [['ov:DesktopFormFactor', 1, 1, formFactor]] } },
            ],
          ],
        },
      ],
      ['ov:Resources', 1, 1, resources],
    ],
  },
};

/**
 * The part of OfficeAppManifestV1_1 and TaskPaneAppVersionOverridesV1_0 that a task-pane add-in
 * for Excel with ribbon buttons uses: names, order, counts, attributes and value types.
 * An element the table does not know is reported, so extending the manifest means extending this.
 */
export const MANIFEST_SHAPE: Readonly<Record<string, Shape>> = {
  TaskPaneApp: {
    children: [
      ['app:Id', 1, 1, { text: 'guid' }],
      ['app:Version', 1, 1, { text: 'version' }],
      ['app:ProviderName', 1, 1, { text: 'shortString' }],
      ['app:DefaultLocale', 1, 1, { text: 'culture' }],
      ['app:DisplayName', 1, 1, localised('shortString')],
      ['app:Description', 1, 1, localised('longString')],
      ['app:IconUrl', 0, 1, localised('url')],
      ['app:HighResolutionIconUrl', 0, 1, localised('url')],
      ['app:SupportUrl', 0, 1, localised('url')],
      ['app:AppDomains', 0, 1, { children: [['app:AppDomain', 1, MANY, { text: 'longString' }]] }],
      [
        'app:Hosts',
        1,
        1,
        { children: [['app:Host', 1, 1, { attributes: { Name: ['Workbook'] } }]] },
      ],
      ['app:Requirements', 0, 1, requirements('app', 'app')],
      ['app:DefaultSettings', 1, 1, { children: [['app:SourceLocation', 1, 1, localised('url')]] }],
      ['app:Permissions', 1, 1, { text: 'permission' }],
      ['ov:VersionOverrides', 0, 1, overrides],
    ],
  },
};
