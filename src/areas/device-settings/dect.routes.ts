import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';

/** The DECT bases of the Webex catalog. Bellhop does not provision them; clients ask for them before they build a network. */
const BASES = [
  {
    model: 'DMS Cisco DBS110',
    displayName: 'Cisco DECT 110 Base',
    numberOfBaseStations: 2,
    numberOfLinePorts: 20,
    numberOfRegistrationsSupported: 10,
  },
  {
    model: 'DMS Cisco DBS210',
    displayName: 'Cisco DECT 210 Base',
    numberOfBaseStations: 250,
    numberOfLinePorts: 1000,
    numberOfRegistrationsSupported: 30,
  },
];

const DectDeviceList = Type.Object(
  {
    devices: Type.Array(
      Type.Object({
        model: Type.String({ description: 'Name to create a DECT network with.' }),
        displayName: Type.String(),
        numberOfBaseStations: Type.Number({ description: 'Most bases in one network.' }),
        numberOfLinePorts: Type.Number({ description: 'Most lines of one network.' }),
        numberOfRegistrationsSupported: Type.Number({ description: 'Most handsets at one base.' }),
      }),
    ),
  },
  { $id: 'DectDeviceList' },
);

const PATHS = [
  { path: 'dectNetworks', operation: 'listDectDevices', summary: 'List the DECT bases' },
  { path: 'dects', operation: 'listDectDevicesDeprecated', summary: 'List the DECT bases under their former path' },
];

export const dectRoutes = PATHS.map(({ path, operation, summary }) =>
  route({
    operation,
    summary,
    tag: 'Device models',
    method: 'GET',
    path: `/v1/telephony/config/devices/${path}/supportedDevices`,
    permission: 'device-settings.read',
    scopes: ['spark-admin:telephony_config_read'],
    output: DectDeviceList,
    handle: async () => ({ devices: BASES }),
  }),
);
