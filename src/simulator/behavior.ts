import type { PhoneModel } from '../vendors/define.ts';
import type { FoundConfiguration } from './configuration.ts';

/** Which phone it is. */
export interface PhoneIdentity {
  /** A vendor that `behaviors.ts` lists. */
  readonly vendorId: string;
  /** As the vendor prints it: "T46U". */
  readonly model: string;
  readonly firmware: string;
  /** Twelve lower-case digits. */
  readonly mac: string;
}

/** Asks the configuration server for a file, by name or whole URL; undefined where it has none of that name. */
export type GetFile = (name: string) => Promise<string | undefined>;

/** How the phones of one vendor behave. */
export interface PhoneBehavior {
  /** As its requests for files and its SIP requests name it. */
  readonly httpUserAgent: (phone: PhoneIdentity) => string;
  readonly sipUserAgent: (phone: PhoneIdentity) => string;
  /** Asks for files in the vendor's order and reads them. Throws BrokenFile where one cannot be used or none is there. */
  readonly fetchConfiguration: (phone: PhoneIdentity, get: GetFile) => Promise<FoundConfiguration>;
  /** Reads the answer to an activation code; absent where the vendor's phones take none. Throws BrokenFile, too. */
  readonly readActivation?: (answer: string) => FoundConfiguration;
  /** A version that such a phone could run; phones whose model needs a newer one get that instead. */
  readonly usualFirmware: (model: PhoneModel) => string;
  /** The model that stands for a catalog row without hardware ("Yealink Customer Managed"). */
  readonly usualModel: string;
}
