import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { disclaimerNamed } from './disclaimer.model.ts';
import { DisclaimerPath, DisclaimerResource } from './disclaimer.schema.ts';

export const disclaimerRoutes = [
  route({
    operation: 'getDisclaimer',
    summary: 'Read what must be confirmed before something is done',
    tag: 'Devices',
    method: 'GET',
    path: '/v1/disclaimers/:name',
    permission: 'devices.read',
    scopes: ['spark-admin:devices_read', 'spark:devices_read'],
    extension: true,
    params: DisclaimerPath,
    output: DisclaimerResource,
    handle: async (_, { params }) => {
      const disclaimer = disclaimerNamed(params.name);
      if (!disclaimer) throw new Refused('not-found', 'disclaimer.unknown', 'The requested resource could not be found.');
      return disclaimer;
    },
  }),
];
