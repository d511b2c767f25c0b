export { backgroundImageService, type ImageAnswer } from './serve-background-image.ts';
