/** Style sheets are bundled by webpack; importing one gives nothing. */
declare module '*.css';
