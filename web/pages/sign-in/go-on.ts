import { forgetEverything } from '../../components/api.ts';

/** To where one was going, with nothing left of whoever was here before. */
export function goOn(continueTo: string): void {
  forgetEverything();
  location.assign(continueTo);
}
