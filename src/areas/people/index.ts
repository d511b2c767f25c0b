export { changePersonPermission } from './change-provisioning-permission.ts';
export { createPerson } from './create-person.ts';
export { deletePerson } from './delete-person.ts';
export { mustMayChangeSignIn, personOfPath } from './find-person.ts';
export { noteInvitation, noteSignIn } from './note-presence.ts';
export { personJoins, personLeaves } from './person.events.ts';
export type { Person, PersonToSave } from './person.model.ts';
export { findPerson, peopleWithPermission } from './person.queries.ts';
