/** A picture as its own bytes describe it, stripped of what is not needed to draw it. */
export interface ReadPicture {
  width: number;
  height: number;
  bytes: Buffer;
}
