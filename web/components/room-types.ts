import type { components } from '../../client/schema.ts';
import { workspaces as words } from '../words/workspaces.ts';

export type RoomType = components['schemas']['Workspace']['type'];

export const isRoomType = (text: string | null | undefined): text is RoomType => typeof text === 'string' && text in words.types;

export const ROOM_TYPES = Object.entries(words.types).map(([value, label]) => ({ value, label }));
