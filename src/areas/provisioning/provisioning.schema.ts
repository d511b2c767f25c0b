import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const text = (description: string) => Type.Optional(Type.String({ description }));
const time = (description: string) => Type.Optional(Type.String({ format: 'date-time', description }));

export const ProvisioningPath = Type.Object({
  deviceId: Type.String({ maxLength: 512, description: 'Any of the ids of the device, or its MAC address.' }),
});

export const ProvisioningResource = Type.Object(
  {
    provisionedByBellhop: Type.Boolean({ description: 'Whether Bellhop serves the phone its configuration file.' }),
    canBeProvisioned: Type.Boolean({ description: 'Whether there is a configuration template for the model.' }),
    provisioningUrl: Type.String({
      description: 'What to enter in the phone as provisioning server; the phone appends the name of its file.',
      examples: ['https://config.example.com/'],
    }),
    httpUserName: text('User name with which the phone fetches its file; the password is in the file.'),
    templateId: text('The template its file is made by, where it is not the built-in one.'),
    firstBootWindow: Type.Object(
      {
        state: Type.Enum(['closed', 'open', 'open-for-one-address'], {
          description: 'Whether a phone with this MAC address gets the file without a password.',
        }),
        openedAt: time('When it was opened.'),
        closesAt: time('When it closes at the latest; the first registration closes it at once.'),
        sourceAddress: text('The only address that may still fetch.'),
      },
      { description: 'Open until the first registration, or ten minutes after the first fetch.' },
    ),
  },
  { $id: 'DeviceProvisioning' },
);

export const ProvisioningChange = Type.Object(
  {
    provisionedByBellhop: Type.Boolean({ description: 'Switching on changes the SIP password, because the file must carry it.' }),
    sipPassword: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 256,
        description: 'The SIP password to use; absent, one is generated and not shown.',
      }),
    ),
  },
  { $id: 'DeviceProvisioningChange', examples: [{ provisionedByBellhop: true }] },
);

export const PreviewQuery = Type.Object({
  fileName: Type.Optional(
    Type.String({ maxLength: 128, description: 'One of fileNames; absent, the file that holds the lines.' }),
  ),
});

export const PreviewResource = Type.Object(
  {
    fileName: Type.String({ description: 'Name the phone asks for.', examples: ['805ec0123456.cfg'] }),
    contentType: Type.String({ description: 'Media type it is served as.', examples: ['text/plain; charset=utf-8'] }),
    text: Type.String({ description: 'The file; passwords are masked with asterisks.' }),
    fileNames: Type.Array(Type.String(), { description: 'All files that this phone gets.' }),
  },
  { $id: 'DeviceConfiguration' },
);

export const SecretLinkResource = Type.Object(
  { secretLink: Type.String({ description: 'Provisioning server to enter in the phone in place of a user name and password.' }) },
  { $id: 'DeviceSecretLink' },
);

export const RequestQuery = Type.Object({ ...pageQuery });

export const RequestResource = Type.Object(
  {
    occurredAt: Type.String({ format: 'date-time', description: 'When the phone asked.' }),
    method: Type.String({ description: 'HTTP method.', examples: ['GET'] }),
    path: Type.String({
      description: 'What it asked for; the token of a secret link is masked.',
      examples: ['/805ec0123456.cfg'],
    }),
    protocol: Type.Enum(['http', 'https'], { description: 'Whether the connection was encrypted.' }),
    sourceAddress: Type.String({ description: 'Where it asked from.', examples: ['192.0.2.10'] }),
    userAgent: text('What it calls itself.'),
    model: text('Model, as far as the user agent says.'),
    firmware: text('Firmware, as far as the user agent says.'),
    status: Type.Integer({ description: 'HTTP status it was answered.', examples: [200] }),
    outcome: Type.String({ description: 'What came of it, as a stable word.', examples: ['served'] }),
    explanation: Type.String({ description: 'The same as a sentence.' }),
    proof: Type.Optional(Type.Enum(['link', 'basic', 'digest', 'window'], { description: 'How it proved to be this phone.' })),
    bytes: Type.Integer({ description: 'Size of the answer.' }),
  },
  { $id: 'DeviceRequest' },
);

export const RequestList = Type.Object({ items: Type.Array(RequestResource) }, { $id: 'DeviceRequestList' });
