export { formatValue, splitSections } from './number-format';
