export { type CatalogRow, eventsOf, judgeFirmware, modelsOfProduct, rowOfModel } from './device-model.model.ts';
export { chooseModel } from './find-models.ts';
