import { encodeId } from '../../foundation/ids.ts';
import type { NumberRow } from './number.model.ts';

export const presentNumber = (row: NumberRow) => ({
  ...(row.e164 === null ? {} : { phoneNumber: row.e164 }),
  ...(row.extension === null ? {} : { extension: row.extension }),
  ...(row.routingPrefix === null ? {} : { routingPrefix: row.routingPrefix }),
  ...(row.extension === null ? {} : { esn: `${row.routingPrefix ?? ''}${row.extension}` }),
  state: row.state,
  ...(row.phoneNumberType === null ? {} : { phoneNumberType: row.phoneNumberType }),
  mainNumber: row.mainNumber,
  includedTelephonyTypes: row.numberType === 'MOBILE' ? ('MOBILE_NUMBER' as const) : ('PSTN_NUMBER' as const),
  tollFreeNumber: row.numberType === 'TOLLFREE',
  isServiceNumber: row.serviceNumber,
  location: { id: encodeId('LOCATION', row.locationId), name: row.locationName },
  ...(row.ownerId === null || row.ownerType === null
    ? {}
    : {
        owner: {
          id: encodeId(row.ownerType, row.ownerId),
          type: row.ownerType,
          ...(row.ownerFirstName === null ? {} : { firstName: row.ownerFirstName }),
          ...(row.ownerLastName === null ? {} : { lastName: row.ownerLastName }),
        },
      }),
});
