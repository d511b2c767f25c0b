import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** As people read it, in international format: +1 212 555 0100. */
export const phoneNumber = (e164: string): string => parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
