export { clientIdOf } from './application.model.ts';
export { createApplication } from './create-application.ts';
export { rotateSecret } from './rotate-secret.ts';
export { updateApplication } from './update-application.ts';
