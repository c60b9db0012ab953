export { type Difference, differencesOf } from './compare';
export { codeOf } from './probe';
export { originHere, PROBES, type Recording, runProbes } from './run-probes';
