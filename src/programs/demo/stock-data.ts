import type { SipDeviceRequest } from '../../areas/inventory/index.ts';
import type { acmePeople, demoOrganizations } from './demo-data.ts';

/** Equipment of Northwind: in stock, given to a customer, or on the desk of one of Acme's people. */
export interface DemoStock extends Omit<SipDeviceRequest, 'mac'> {
  givenTo?: (typeof demoOrganizations)[number]['key'];
  /** By extension. */
  onDeskOf?: (typeof acmePeople)[number]['extension'];
}

const yealink = 'DMS Yealink T46U';

export const northwindStock: DemoStock[] = [
  {
    model: yealink,
    friendlyName: 'Elif Kaya',
    serial: '3146D21030001',
    notes: 'Delivered with order 4711',
    givenTo: 'acme',
    onDeskOf: '205',
  },
  { model: 'DMS Polycom VVX450', friendlyName: 'Globex reception', serial: '64167F0A2101', givenTo: 'globex' },
  { model: yealink, friendlyName: 'Spare 1', serial: '3146D21030002', notes: 'Shelf 2', timeZone: 'Europe/Berlin' },
  { model: yealink, friendlyName: 'Spare 2', serial: '3146D21030003', notes: 'Shelf 2', timeZone: 'Europe/Berlin' },
  {
    model: 'DMS Grandstream GRP2614',
    friendlyName: 'Returned by Globex',
    serial: '20EZ2B4K90001',
    notes: 'To be tested',
    enabled: false,
  },
];

interface DemoTemplate {
  organization: (typeof demoOrganizations)[number]['key'];
  name: string;
  description: string;
  models: string[];
  text: string;
}

// The shape of the built-in file of these phones, cut down to what makes a line work.
const LINES = `#!version:1.0.0.1
{% for line in lines -%}
account.{{ line.port }}.enable = {% if line.enabled %}1{% else %}0{% endif %}
account.{{ line.port }}.label = {{ line.label }}
account.{{ line.port }}.user_name = {{ line.userName }}
account.{{ line.port }}.auth_name = {{ line.authUserName }}
account.{{ line.port }}.password = {{ line.password }}
account.{{ line.port }}.sip_server.1.address = {{ line.server.host }}
account.{{ line.port }}.sip_server.1.port = {{ line.server.port }}
account.{{ line.port }}.sip_server.1.transport_type = {{ line.transport }}
account.{{ line.port }}.sip_server.1.expires = {{ line.expiresSeconds }}
{% endfor -%}
`;

export const demoTemplates: DemoTemplate[] = [
  {
    organization: 'northwind',
    name: 'Quiet desk',
    description: 'Lines only, with a soft ring, for open offices',
    models: [yealink],
    text: `${LINES}phone_setting.ring_type = Ring3.wav\nvoice.ring_vol = 3\n`,
  },
  {
    organization: 'acme',
    name: 'Acme reception',
    description: 'Call waiting and a bright display at the front desk',
    models: [yealink],
    text: `${LINES}call_waiting.enable = 1\nphone_setting.active_backlight_level = 10\n`,
  },
];
