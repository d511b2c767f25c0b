/** A story of the building of a location; the basement is -1. */
export interface Floor {
  id: string;
  locationId: string;
  floorNumber: number;
  displayName: string | null;
}

export type FloorDetails = Pick<Floor, 'floorNumber' | 'displayName'>;
