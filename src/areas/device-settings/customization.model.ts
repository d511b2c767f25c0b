import { Type } from 'typebox';
import {
  choice,
  fixed,
  flag,
  list,
  number,
  type SettingTree,
  secret,
  settingsByPath,
  text,
  textOrList,
} from './setting.model.ts';

const CODECS = ['G711a', 'G711u', 'G729', 'G729a', 'G722', 'OPUS', 'iLBC'] as const;

const codecs = (primary: string, secondary: string, tertiary: string): SettingTree => ({
  selection: choice(['REGIONAL', 'CUSTOM'], 'REGIONAL'),
  primary: choice(CODECS, primary),
  secondary: choice(CODECS, secondary),
  tertiary: choice(CODECS, tertiary),
});

const VLAN = [0, 4095] as const;
const vlan: SettingTree = { enabled: flag(false), value: number(...VLAN, 1) };

const ata: SettingTree = {
  audioCodecPriority: codecs('G711a', 'G711u', 'G729a'),
  ataDtmfMode: choice(['STRICT', 'NORMAL'], 'NORMAL'),
  ataDtmfMethod: choice(['INBAND', 'AVT', 'AUTO'], 'AUTO'),
  cdpEnabled: flag(true),
  lldpEnabled: flag(true),
  qosEnabled: flag(true),
  vlan,
  webAccessEnabled: flag(false),
  nightlyResyncEnabled: flag(true),
  snmp: {
    enabled: flag(false),
    trustedIP: text('0.0.0.0/0.0.0.0', 64),
    getCommunity: text('public', 64),
    setCommunity: text('private', 64),
    snmpV3Enabled: flag(false),
  },
};

const dect: SettingTree = {
  audioCodecPriority: codecs('G729', 'G711u', 'G711a'),
  cdpEnabled: flag(true),
  dect6825HandsetEmergencyNumber: text('', 32),
  lldpEnabled: flag(true),
  multicast: textOrList(''),
  qosEnabled: flag(true),
  vlan,
  webAccessEnabled: flag(false),
  nightlyResyncEnabled: flag(true),
};

const NAME_FIRST = 'PERSON_FIRST_THEN_LAST_NAME';
const NAME_LAST = 'PERSON_LAST_THEN_FIRST_NAME';
const LANGUAGES =
  'PERSON_LANGUAGE ARABIC BULGARIAN CATALAN CHINESE_SIMPLIFIED CHINESE_TRADITIONAL CROATIAN CZECH DANISH DUTCH ENGLISH_UNITED_STATES ENGLISH_UNITED_KINGDOM FINNISH FRENCH_CANADA FRENCH_FRANCE GERMAN GREEK HEBREW HUNGARIAN ITALIAN JAPANESE KOREAN NORWEGIAN POLISH PORTUGUESE_PORTUGAL RUSSIAN SPANISH_COLOMBIA SPANISH_SPAIN SLOVAK SWEDISH SLOVENIAN TURKISH UKRAINE'.split(
    ' ',
  );

const IN_CALL_KEYS = 'hold;endcall;xfer;conf;xferLx;confLx;bxfer;phold;redial;dir;park;crdstart;crdstop;crdpause;crdresume';

/** What the soft keys are in each state of a call, in the phone's own notation. */
const SOFT_KEYS: Readonly<Record<string, string>> = {
  idleKeyList:
    'guestin|;guestout|;acd_login|;acd_logout|;astate|;redial|;newcall|;cfwd|;recents|;dnd|;unpark|;psk1|;gpickup|;pickup|;dir|4;miss|5;selfview|;messages',
  offHookKeyList: 'endcall|1;redial|2;dir|3;lcr|4;unpark|5;pickup|6;gpickup|7',
  dialingInputKeyList: 'dial|1;cancel|2;delchar|3;left|5;right|6',
  progressingKeyList: 'endcall|2',
  connectedKeyList: IN_CALL_KEYS,
  connectedVideoKeyList: IN_CALL_KEYS,
  startTransferKeyList: 'endcall|2;xfer|3',
  startConferenceKeyList: 'endcall|2;conf|3',
  conferencingKeyList: 'endcall;join;crdstart;crdstop;crdpause;crdresume',
  releasingKeyList: 'endcall|2',
  holdKeyList: 'resume|1;endcall|2;newcall|3;redial|4;dir|5',
  ringingKeyList: 'answer|1;ignore|2',
  sharedActiveKeyList: 'newcall|1;psk1|2;dir|3;back|4',
  sharedHeldKeyList: 'resume|1;dir|4',
};
const PROGRAMMABLE_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: 16 }, (_, index) => [`psk${index + 1}`, index === 0 ? 'fnc=sd;ext=*11;nme=Call Pull' : '']),
);

const each = (keys: Readonly<Record<string, string>>, settingOf: (value: string) => SettingTree[string]): SettingTree =>
  Object.fromEntries(Object.entries(keys).map(([name, value]) => [name, settingOf(value)]));

const MulticastGroup = Type.Object({
  hostAndPort: Type.String({ maxLength: 64, pattern: '^[^\\s:]+:\\d{1,5}$' }),
  hasXmlAppUrl: Type.Boolean(),
  xmlAppTimeout: Type.Optional(Type.Number({ minimum: 0, maximum: 3600 })),
});

const mppLook: SettingTree = {
  backlightTimer: choice(['ONE_MIN', 'FIVE_MIN', 'THIRTY_MIN', 'ALWAYS_ON'], 'FIVE_MIN', {
    ONE_M: 'ONE_MIN',
    FIVE_M: 'FIVE_MIN',
    THIRTY_M: 'THIRTY_MIN',
  }),
  backlightTimer68XX78XX: choice(['ALWAYS_ON', 'TEN_SEC', 'TWENTY_SEC', 'THIRTY_SEC', 'OFF'], 'THIRTY_SEC'),
  background: {
    image: choice(['NONE', 'DARK_BLUE', 'CISCO_DARK_BLUE', 'WEBEX_DARK_BLUE', 'CUSTOM_BACKGROUND'], 'NONE'),
    customUrl: text('', 512),
  },
  backgroundImage8875: choice(
    ['CYAN_DARK', 'PURPLE_DARK', 'BLUE_DARK', 'VIOLET_DARK', 'BLUE_LIGHT', 'VIOLET_LIGHT'],
    'BLUE_DARK',
  ),
  displayNameFormat: choice(['PERSON_NUMBER', NAME_FIRST, NAME_LAST], NAME_FIRST),
  lineKeyLabelFormat: choice(['PERSON_EXTENSION', NAME_FIRST, NAME_LAST], NAME_FIRST),
  lineKeyLEDPattern: choice(['DEFAULT', 'PRESET_1'], 'DEFAULT'),
  phoneLanguage: choice(LANGUAGES, 'PERSON_LANGUAGE'),
  screenTimeout: { enabled: flag(true), value: number(0, 86_400, 300) },
  softKeyLayout: {
    softKeyMenu: each(SOFT_KEYS, (value) => text(value, 512)),
    psk: each(PROGRAMMABLE_KEYS, (value) => text(value, 256)),
    softKeyMenuDefaults: each(SOFT_KEYS, fixed),
    pskDefaults: each(PROGRAMMABLE_KEYS, fixed),
  },
};

const mppNetwork: SettingTree = {
  pnacEnabled: flag(false),
  cdpEnabled: flag(true),
  lldpEnabled: flag(true),
  qosEnabled: flag(true),
  vlan: { enabled: flag(false), value: number(...VLAN, 1), pcPort: number(...VLAN, 1) },
  wifiNetwork: {
    enabled: flag(false),
    authenticationMethod: choice(['NONE', 'EAP_FAST', 'PEAP_GTC', 'PEAP_MSCHAPV2', 'PSK', 'WEP'], 'NONE'),
    ssidName: text('', 32),
    userId: text('', 128),
  },
  httpProxy: {
    mode: choice(['OFF', 'AUTO', 'MANUAL'], 'OFF'),
    autoDiscoveryEnabled: flag(true),
    host: text('', 255),
    port: text('', 5),
    packUrl: text('', 512),
    authSettingsEnabled: flag(false),
    username: text('', 128),
    password: secret(128),
  },
  passThroughPortEnabled: flag(true),
  mppUserWebAccessEnabled: flag(true),
  nightlyResyncEnabled: flag(true),
  peerFirmwareEnabled: flag(true),
  iceEnabled: flag(false),
  multicast: list(Type.String({ maxLength: 64 }), 10),
  enhancedMulticast: { xmlAppUrl: text('', 512), multicastList: list(MulticastGroup, 10) },
};

const mppCalls: SettingTree = {
  audioCodecPriority: codecs('OPUS', 'G722', 'G711u'),
  defaultLoggingLevel: choice(['STANDARD', 'DEBUGGING'], 'STANDARD'),
  dndServicesEnabled: flag(true),
  acd: { enabled: flag(false), displayCallqueueAgentSoftkeys: choice(['FRONT_PAGE', 'LAST_PAGE'], 'LAST_PAGE') },
  shortInterdigitTimer: number(0, 64, 5),
  longInterdigitTimer: number(0, 64, 10),
  offHookTimer: number(0, 30, 30),
  callHistory: choice(['WEBEX_UNIFIED_CALL_HISTORY', 'LOCAL_CALL_HISTORY'], 'WEBEX_UNIFIED_CALL_HISTORY'),
  contacts: choice(['XSI_DIRECTORY', 'WEBEX_DIRECTORY'], 'WEBEX_DIRECTORY'),
  webexMeetingsEnabled: flag(false),
  cfExpandedSoftKey: choice(['ONLY_THE_CALL_FORWARD_ALL', 'ALL_CALL_FORWARDS'], 'ONLY_THE_CALL_FORWARD_ALL'),
  activeCallFocusEnabled: flag(false),
  dialAssistEnabled: flag(false),
  callsPerLine: number(1, 10, 10),
  missedCallNotificationEnabled: flag(true),
  allowMonitorLinesEnabled: flag(false),
};

const mppHardware: SettingTree = {
  poeMode: choice(['NORMAL', 'MAXIMUM'], 'NORMAL'),
  usbPortsEnabled: flag(true),
  usbPorts: { enabled: flag(true), sideUsbEnabled: flag(true), rearUsbEnabled: flag(true) },
  volumeSettings: {
    ringerVolume: number(0, 15, 9),
    speakerVolume: number(0, 15, 11),
    handsetVolume: number(0, 15, 10),
    headsetVolume: number(0, 15, 10),
    eHookEnabled: flag(false),
    allowEndUserOverrideEnabled: flag(true),
  },
  bluetooth: { enabled: flag(true), mode: choice(['PHONE', 'HANDS_FREE', 'BOTH'], 'PHONE') },
  noiseCancellation: { enabled: flag(false), allowEndUserOverrideEnabled: flag(true) },
  voiceFeedbackAccessibilityEnabled: flag(false),
  userPasswordOverrideEnabled: flag(true),
};

const wifi: SettingTree = {
  audioCodecPriority: codecs('OPUS', 'G722', 'G711u'),
  ldap: {
    enabled: flag(false),
    serverAddress: text('', 255),
    serverPort: number(1, 65_535, 389),
    commSecurityType: choice(['NONE', 'SSL', 'STARTTLS'], 'NONE'),
    bindDn: text('', 255),
    bindPw: secret(128),
    baseDn: text('', 255),
    primaryEmailAttribute: text('mail', 128),
    alternateEmailAttribute: text('', 128),
  },
  webAccess: { enabled: flag(false), password: secret(128) },
  phoneSecurityPwd: secret(128),
};

/**
 * The settings of the API's `customizations`, by family of phone: names, kinds and words are Webex's; a default is the value its
 * examples show, where they show one, and ours elsewhere.
 */
export const FAMILIES = {
  ata,
  dect,
  mpp: { ...mppCalls, ...mppLook, ...mppNetwork, ...mppHardware },
  wifi,
} satisfies SettingTree;

export type Family = keyof typeof FAMILIES;

export const CUSTOMIZATIONS = settingsByPath(FAMILIES);

/** The settings of one family alone. */
export const customizationsOf = (family: Family) => settingsByPath({ [family]: FAMILIES[family] });

/** Which settings a model has; undefined for those that are configured elsewhere (98xx) or by tags (third parties). */
export function familyOf(row: { type: string; deviceSettingsConfiguration: string } | undefined): Family | undefined {
  if (row?.deviceSettingsConfiguration !== 'WEBEX_CALLING_DEVICE_CONFIGURATION') return undefined;
  return row.type === 'ATA' ? 'ata' : 'mpp';
}
