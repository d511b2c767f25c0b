import { rowOfModel } from '../../areas/catalog/index.ts';
import { newMac } from '../../simulator/index.ts';

/** An address as the vendor of the model gives them out. */
export const newMacOf = (model: string): string => newMac(rowOfModel(model)?.vendorId ?? 'yealink', Math.random);
