export * from './anchors';
export * from './data';
export * from './model';
export * from './names';
export * from './picture';
export * from './references';
export * from './title-text';
