export type { PhoneAnswer, PhoneRequest } from './phone-answer.model.ts';
export { type ConfigurationService, type ConfigurationServiceOptions, openConfigurationService } from './serve-configuration.ts';
