/** What Bellhop does not do and will not: answered with 404, as a path that is not there. */
export const refused: readonly { operations: string; why: string }[] = [
  { operations: '/xapi/…', why: 'Commands and statuses of RoomOS: Bellhop provisions SIP phones, which have no xAPI.' },
  { operations: '/deviceConfigurations', why: 'Configuration keys of RoomOS; a SIP phone is configured by the file it fetches.' },
  { operations: '/hotdesk/sessions', why: 'Bookings of desks, which RoomOS devices hold.' },
  { operations: '/telephony/calls/…', why: 'Call control: calls run between the phones and the call platform, past Bellhop.' },
  { operations: '/rooms, /messages, /meetings and their kin', why: 'Messaging and meetings are no part of device onboarding.' },
];
