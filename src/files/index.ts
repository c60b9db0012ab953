export { documentDocx, type ChartPicture, type ChartPictures } from './docx/document';
