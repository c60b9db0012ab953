export { documentFileName } from './file-name';
export { documentDocx, type ChartPicture, type ChartPictures } from './document';
