import { encodeId } from '../../foundation/ids.ts';
import { CALLS_OF_A_USER, type NumberRow, type NumberUsage } from './number.model.ts';

export const presentNumber = (row: NumberRow) => ({
  ...(row.e164 === null ? {} : { phoneNumber: row.e164 }),
  ...(row.extension === null ? {} : { extension: row.extension }),
  ...(row.routingPrefix === null ? {} : { routingPrefix: row.routingPrefix }),
  ...(row.extension === null ? {} : { esn: `${row.routingPrefix ?? ''}${row.extension}` }),
  state: row.state,
  // Clients need it in every row; what nobody has yet would be the first number of who gets it.
  phoneNumberType: row.phoneNumberType ?? ('PRIMARY' as const),
  mainNumber: row.mainNumber,
  includedTelephonyTypes: row.numberType === 'MOBILE' ? ('MOBILE_NUMBER' as const) : ('PSTN_NUMBER' as const),
  tollFreeNumber: row.numberType === 'TOLLFREE',
  isServiceNumber: row.serviceNumber,
  location: { id: encodeId('LOCATION', row.locationId), name: row.locationName },
  ...presentOwner(row),
  ...(row.usage === null ? {} : { usage: presentUsage(row.usage) }),
});

function presentUsage({ type, concurrentCalls }: NumberUsage) {
  const calls = type === 'User' ? CALLS_OF_A_USER : concurrentCalls;
  return { type, ...(calls === null ? {} : { concurrentCalls: calls }) };
}

export const presentAvailableNumber = (row: NumberRow) => ({
  phoneNumber: row.e164 ?? '',
  state: row.state,
  isMainNumber: row.mainNumber,
  tollFreeNumber: row.numberType === 'TOLLFREE',
  telephonyType: row.numberType === 'MOBILE' ? ('MOBILE_NUMBER' as const) : ('PSTN_NUMBER' as const),
  isServiceNumber: row.serviceNumber,
  ...presentOwner(row),
});

function presentOwner({ ownerId, ownerType, ownerFirstName, ownerLastName, ownerDisplayName }: NumberRow) {
  if (ownerId === null || ownerType === null) return {};
  const owner = {
    id: encodeId(ownerType, ownerId),
    type: ownerType,
    ...(ownerFirstName === null ? {} : { firstName: ownerFirstName }),
    ...(ownerLastName === null ? {} : { lastName: ownerLastName }),
    ...(ownerDisplayName === null ? {} : { displayName: ownerDisplayName }),
  };
  return { owner };
}
