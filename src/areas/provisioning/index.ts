export { mustBeUsableTemplate } from './choose-template.ts';
export { type PhoneAnswer, type PhoneRequest, REFUSED_AT_THE_DOOR, type RefusedAtTheDoor } from './phone-answer.model.ts';
export { revealSecretLink } from './reveal-secret-link.ts';
export { createTemplate } from './save-template.ts';
export { type ConfigurationService, type ConfigurationServiceOptions, openConfigurationService } from './serve-configuration.ts';
