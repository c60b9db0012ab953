const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { keepBudgets } = require('./webpack.budgets.js');

const CDN_ORIGIN = 'https://appsforoffice.microsoft.com';
const CDN_SCRIPT = `${CDN_ORIGIN}/lib/1/hosted/office.js`;
const UNADDRESSED = 'SayUnaddressed';
const DEV_ADDRESS = 'https://localhost:3000';
const OFFICE_JS_DIST = path.resolve(__dirname, 'node_modules/@microsoft/office-js/dist');

/**
 * The builds:
 *   webpack --mode production                      the add-in for any web server, office.js from Microsoft's CDN
 *   webpack … --env officejs=local                 the same for closed networks: office.js is copied beside it
 *   webpack … --env url=https://example.vn/addin   writes the add-in's address into the copied manifest
 *   webpack … --env preview [--env out=folder]     the add-in and the preview's host page, for src/preview/serve.ts
 *   webpack serve --mode development               https://localhost:3000 with a development certificate
 */
module.exports = async (env = {}, argv = {}) => {
  const options = readOptions(env, argv);
  const addIn = {
    ...common(options, 'add-in'),
    entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/index.ts' },
    plugins: [
      page(options, 'taskpane', 'src/taskpane/taskpane.html'),
      page(options, 'commands', 'src/commands/commands.html'),
      new CopyPlugin({ patterns: copied(options) }),
      ...(options.unaddressed ? [sayUnaddressed] : []),
      ...(options.production && !options.preview ? [keepBudgets] : []),
    ],
    optimization: { splitChunks: { chunks: 'all', cacheGroups: { react: reactGroup } } },
    ...(options.serving && { devServer: await devServer() }),
  };
  if (options.preview) return [addIn, selfTest(options), previewPage(options)];
  return options.serving ? [addIn, selfTest(options)] : addIn;
};

/** React changes less often than the pane: its own file stays in the browser's cache. */
const reactGroup = {
  test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/,
  name: 'react',
  chunks: 'initial',
  priority: 10,
};

function readOptions(env, argv) {
  const production = argv.mode !== 'development';
  const preview = Boolean(env.preview);
  if (env.officejs !== undefined && env.officejs !== 'local') {
    throw new Error(`--env officejs=${env.officejs}: the only value is "local"`);
  }
  return {
    production,
    preview,
    serving: Boolean(env.WEBPACK_SERVE),
    localOfficeJs: preview || env.officejs === 'local',
    unaddressed: production && !preview && env.url === undefined,
    address: env.url === undefined ? DEV_ADDRESS : httpsAddress(env.url),
    out: path.resolve(__dirname, env.out ?? (preview ? '.cache/preview/site' : 'dist')),
  };
}

/** A build without an address of its own is for trying out: its manifest leads to the developer's machine. */
const sayUnaddressed = {
  name: UNADDRESSED,
  apply: ({ hooks, webpack }) =>
    hooks.afterCompile.tap(UNADDRESSED, ({ compiler, warnings }) => {
      if (compiler.isChild()) return;
      const say = `the manifest leads to ${DEV_ADDRESS}, good for trying out here only; for a server: npm run build -- --env url=https://…`;
      warnings.push(new webpack.WebpackError(say));
    }),
};

/** Office loads add-ins over https only; a final slash would double the one in the manifest's addresses. */
function httpsAddress(text) {
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    throw new Error(`--env url=${text}: Office loads add-ins over https:// only`);
  }
  return url.href.replace(/\/+$/, '');
}

function common({ production, out, preview }, name) {
  return {
    name,
    mode: production ? 'production' : 'development',
    target: ['web', 'es2020'],
    devtool: production ? false : 'source-map',
    context: __dirname,
    output: {
      path: out,
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      assetModuleFilename: production ? '[name].[contenthash:10][ext]' : '[name][ext]',
      clean: !preview,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // No module of ours does anything by being imported: what a page does not use stays out of it.
          sideEffects: false,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic', development: !production } },
              target: 'es2020',
            },
          },
        },
        { test: /\.(svg|png)$/, type: 'asset/resource' },
      ],
    },
    experiments: { css: true },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
  };
}

/** One HTML page; the template puts `officeJs` and `csp` where they belong (csp before the first script). */
function page(options, name, template, chunks = [name]) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template,
    chunks,
    scriptLoading: 'defer',
    officeJs: options.localOfficeJs ? 'officejs/office.js' : CDN_SCRIPT,
    csp: contentSecurityPolicy(options),
  });
}

/**
 * What the pages may load. Fluent UI writes its styles into the page ('unsafe-inline' for styles only);
 * office.js frames its own trust page; webpack's development server talks over a web socket.
 */
function contentSecurityPolicy({ localOfficeJs, serving }) {
  const self = localOfficeJs ? "'self'" : `'self' ${CDN_ORIGIN}`;
  return [
    "default-src 'self'",
    `script-src ${self}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src ${self}${serving ? ' wss://localhost:3000' : ''}`,
    `frame-src ${self}`,
    // Large files are packed in workers of the page's own (fflate).
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

function copied(options) {
  const withAddress = (content) =>
    content.toString('utf8').replaceAll(DEV_ADDRESS, options.address);
  return [
    { from: 'assets', to: 'assets', globOptions: { ignore: ['**/samples/**'] } },
    { from: 'manifest.xml', to: 'manifest.xml', transform: withAddress },
    ...(options.localOfficeJs && !options.preview ? officeJsFiles() : []),
  ];
}

/**
 * The parts of the office.js package that Excel asks for, unmodified. The library asks for its trust page
 * in "AgaveErrorUX", the package spells that folder in lower case: most web servers tell the two apart.
 */
function officeJsFiles() {
  const others = ['outlook', 'word', 'powerpoint', 'project', 'onenote', 'access'];
  const ignore = ['**/*.debug.js', '**/*.d.ts', '**/*vsdoc*', '**/outlook_strings.js'];
  return [
    {
      from: OFFICE_JS_DIST,
      to: 'officejs',
      info: { minimized: true },
      globOptions: {
        ignore: [...ignore, '**/agaveerrorux/**', ...others.map((host) => `**/dist/${host}*.js`)],
      },
    },
    {
      from: path.join(OFFICE_JS_DIST, 'agaveerrorux'),
      to: 'officejs/AgaveErrorUX',
      info: { minimized: true },
    },
  ];
}

/** The page that stands in for Excel; it is built beside the add-in and never into its bundle. */
function previewPage(options) {
  return {
    ...common(options, 'preview'),
    entry: { preview: './src/preview/page/index.tsx' },
    optimization: { minimize: false }, // it is never sent over a network
    plugins: [page(options, 'index', 'src/preview/page/index.html', ['preview'])],
  };
}

/**
 * The page that asks Excel what the stand-in host was built on (src/excel/selftest), and a manifest that opens it. Built
 * beside the add-in for the development server and the preview only: no build for offices holds it.
 */
function selfTest(options) {
  return {
    ...common(options, 'selftest'),
    entry: { selftest: './src/selftest/index.ts' },
    plugins: [
      page(options, 'selftest', 'src/selftest/selftest.html'),
      new CopyPlugin({
        patterns: [{ from: 'manifest.xml', to: 'manifest-selftest.xml', transform: asSelfTest }],
      }),
    ],
    optimization: { minimize: false },
  };
}

/** The add-in's manifest for the self-test's page: another add-in to Excel. */
function asSelfTest(content) {
  return content
    .toString('utf8')
    .replaceAll('/taskpane.html', '/selftest.html')
    .replace(/<Id>[^<]*<\/Id>/, '<Id>6f1d9b0e-5c0f-4f8e-9d53-3c2a7a0b9e11</Id>')
    .replace(/(<DisplayName DefaultValue=")[^"]*/, '$1Self-test');
}

/** Loaded only when serving: builds need no certificate and no office-addin-dev-certs. */
async function devServer() {
  return {
    port: Number(process.env.npm_package_config_dev_server_port ?? 3000),
    headers: { 'Access-Control-Allow-Origin': '*' },
    server: { type: 'https', options: await developersCertificate() },
    static: false,
  };
}

/** Office trusts the developers' certificate; where it cannot be installed, a browser can be told to trust another. */
async function developersCertificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  try {
    const { ca, cert, key } = await getHttpsServerOptions();
    return { ca, cert, key };
  } catch (error) {
    console.warn(
      `${error.message}\nServing with a certificate of its own: open it in the browser and trust it there.`,
    );
    return {};
  }
}
