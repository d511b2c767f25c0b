export type { Letter } from './letter.model.ts';
export { queueMail } from './queue-mail.ts';
