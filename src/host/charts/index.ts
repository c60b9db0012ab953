export * from './anchors';
export * from './model';
export * from './names';
export * from './references';
