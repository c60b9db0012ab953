export { askChanges } from './read-changes';
export { takeIn } from './take-changes';
