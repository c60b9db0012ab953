export * from './as-of';
export * from './calendar';
export * from './corrections';
export * from './snapshot';
export * from './types';
