export { documentDocx, documentFileName, type ChartPicture, type ChartPictures } from './docx';
